/* The page's own words in Dutch and English, one table.
 *
 * setLanguage(code) chooses ("nl", else English); t(key, values) gives the sentence with its
 * {places} filled; translate(root) fills every [data-text], [data-label] and [data-hint] in it.
 */

const TABLE = {
  bot: ["bot", "bot"],
  typing: ["typt", "typing"],
  connecting: ["verbinding herstellen…", "reconnecting…"],
  conversation: ["Gesprek", "Conversation"],
  whatCan: ["Wat kan deze bot?", "What can this bot do?"],
  start: ["Start", "Start"],
  unblock: ["Deblokkeren", "Unblock"],
  today: ["Vandaag", "Today"],
  yesterday: ["Gisteren", "Yesterday"],
  edited: ["bewerkt", "edited"],
  you: ["Jij", "You"],
  messageOf: ["{name}, {time}", "{name}, {time}"],
  buttons: ["Knoppen bij dit bericht", "Buttons of this message"],
  busy: ["bezig", "working"],
  opensLink: ["opent een link", "opens a link"],
  copiesText: ["kopieert tekst", "copies text"],
  copied: ["Gekopieerd", "Copied"],
  copyFailed: ["Kopiëren lukt niet in deze browser", "This browser does not let the page copy"],
  tapToCopy: ["Tik om te kopiëren", "Tap to copy"],
  hiddenText: ["Verborgen tekst, tik om te tonen", "Hidden text, tap to show"],
  showMore: ["Toon alles", "Show all"],
  showLess: ["Toon minder", "Show less"],
  toOriginal: ["Ga naar het bericht van {name}: {text}", "Go to the message from {name}: {text}"],
  gone: ["Dat bericht is er niet meer", "That message is no longer here"],
  actions: ["Acties bij dit bericht", "Actions for this message"],
  reply: ["Antwoorden", "Reply"],
  copy: ["Kopiëren", "Copy"],
  edit: ["Bewerken", "Edit"],
  delete: ["Verwijderen", "Delete"],
  toBottom: ["Naar het nieuwste bericht", "To the newest message"],
  unread: ["Naar het nieuwste bericht, {n} nieuw", "To the newest message, {n} new"],
  replyTo: ["Antwoord aan {name}", "Reply to {name}"],
  editing: ["Bericht bewerken", "Edit message"],
  closeBar: ["Annuleren", "Cancel"],
  message: ["Bericht", "Message"],
  send: ["Verstuur", "Send"],
  save: ["Bewaar", "Save"],
  menu: ["Menu", "Menu"],
  commands: ["Commando's", "Commands"],
  attach: ["Voeg iets toe", "Attach"],
  voice: ["Spraakbericht", "Voice message"],
  photo: ["Foto", "Photo"],
  document: ["Bestand", "File"],
  sticker: ["Sticker", "Sticker"],
  contact: ["Contact", "Contact"],
  location: ["Locatie", "Location"],
  ok: ["Oké", "OK"],
  previewTitle: ["Proeftelefoon", "Preview phone"],
  previewHint: [
    "De echte bot, in een Telegram op deze computer. Er gaat niets naar buiten.",
    "The real bot, in a Telegram on this computer. Nothing leaves it.",
  ],
  controls: ["Bediening", "Controls"],
  botState: ["De bot", "The bot"],
  running: ["draait", "running"],
  starting: ["start op…", "starting…"],
  stopped: ["gestopt", "stopped"],
  restart: ["Herstart de bot", "Restart the bot"],
  restarting: ["De bot herstart", "The bot restarts"],
  clock: ["De klok van de bot", "The bot’s clock"],
  setClock: ["Zet de klok", "Set the clock"],
  tomorrow: ["Het is morgen 8.30", "It is tomorrow, 8:30"],
  clockSet: ["Voor de bot is het nu {at}", "For the bot it is now {at}"],
  user: ["Gebruiker", "User"],
  language: ["Taal van {name}", "Language of {name}"],
  appearance: ["Weergave", "Appearance"],
  light: ["Licht", "Light"],
  dark: ["Donker", "Dark"],
  system: ["Systeem", "System"],
  chat: ["Dit gesprek", "This chat"],
  block: ["Blokkeer de bot", "Block the bot"],
  unblockBot: ["Deblokkeer de bot", "Unblock the bot"],
  clear: ["Wis het gesprek", "Clear the chat"],
  transcript: ["Kopieer als transcript", "Copy as a transcript"],
  findings: ["Meldingen over de bestanden: {n}", "Findings in the files: {n}"],
  lastGood: ["De laatste goede versie blijft in gebruik.", "The last good version stays in use."],
  dismiss: ["Sluit deze meldingen", "Dismiss these findings"],
  error: ["Fout", "Error"],
  warning: ["Let op", "Warning"],
  hint: ["Tip", "Hint"],
  author: ["Voor schrijvers", "For authors"],
  onScreen: ["Op het scherm", "On the screen"],
  noCard: ["Hier staat geen kaart.", "No card stands here."],
  cardPlace: ["Kaart", "Card"],
  textPlace: ["Tekst", "Text"],
  copyPlace: ["Kopieer {place}", "Copy {place}"],
  checks: ["Controle", "Checks"],
  allFine: ["alles in orde", "all is well"],
  errorCount: ["fouten: {n}", "errors: {n}"],
  warningCount: ["let op: {n}", "warnings: {n}"],
  hintCount: ["tips: {n}", "hints: {n}"],
  outline: ["Alle kaarten", "All cards"],
  dialog: ["Dialoog", "Dialog"],
  print: ["Afdrukken", "Print"],
  outlineHint: ["Tik op een kaart om erheen te gaan.", "Tap on a card to go there."],
  unreached: ["niet te bereiken", "out of reach"],
  say: ["lezen", "read"],
  choose: ["kiezen", "choose"],
  chooseUpTo: ["meer kiezen", "choose more"],
  scale: ["schaal", "scale"],
  ask: ["typen", "type"],
  end: ["einde", "end"],
  minutes: ["{n} min", "{n} min"],
  printNow: ["Druk af", "Print"],
  sheetHint: [
    "Zinnen die worden samengesteld, staan hier met voorbeeldantwoorden; … staat voor wat iemand zelf typt.",
    "Sentences that are put together stand here with answers as an example; … is what someone types.",
  ],
  leadsTo: ["leidt naar", "leads to"],
  halts: ["stopt hier", "stops here"],
  offers: ["biedt aan", "offers"],
  otherwise: ["Met andere antwoorden:", "With other answers:"],
  pieces: ["In een zin:", "In a sentence:"],
  copies: ["De knop kopieert:", "The button copies:"],
  noSheet: ["Deze dialoog is er niet.", "There is no such dialog."],
  lost: ["De proeftelefoon is niet bereikbaar", "The preview cannot be reached"],
};

let column = 0;

export function setLanguage(code) {
  column = code === "nl" ? 0 : 1;
  document.documentElement.lang = locale();
}

export function locale() {
  return column === 0 ? "nl" : "en";
}

export function t(key, values = {}) {
  return TABLE[key][column].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

export function translate(root) {
  for (const node of root.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of root.querySelectorAll("[data-hint]")) node.placeholder = t(node.dataset.hint);
  for (const node of root.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
    if (node.tagName === "BUTTON") node.title = t(node.dataset.label);
  }
}
