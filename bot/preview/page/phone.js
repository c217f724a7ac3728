/* The phone: its state, and the wires between the server's events and the parts of the page.
 *
 * The state is what the last snapshot and the events after it said; the parts only draw it. The
 * present user stands in the address (?user=), so that two tabs can be two people.
 */

import { createAuthor } from "./author.js";
import { createChat } from "./chat.js";
import { copy } from "./clipboard.js";
import { createComposer } from "./composer.js";
import { closeMenu, menuOf, openMenu } from "./menu.js";
import { createNotices } from "./notices.js";
import { createPanel } from "./panel.js";
import { jump, listen, post, transcript } from "./stream.js";
import { createTaps } from "./taps.js";
import { locale, setLanguage, t, translate } from "./words.js";

const TYPING_MS = 5000; // a chat action lasts so long in Telegram
const DEFAULT_USER = 1001;

const part = (id) => document.getElementById(id);

const state = {
  user: { id: Number(new URLSearchParams(location.search).get("user")) || DEFAULT_USER },
  users: [],
  bot: { first_name: "", state: "stopped" },
  description: "",
  blocked: false,
  linked: false,
  typing: false,
};
let hangUp = () => {};
let fresh = true; // no snapshot yet since this person took up the phone
let typingTimer;

const notices = createNotices({
  toast: part("toast"),
  dialog: part("alert"),
  words: part("alert-words"),
  banner: part("findings"),
});
const taps = createTaps((id) => chat.spin(id));

/** Sends what the person did; false, with a toast, where the server refuses. */
async function act(action, body = {}) {
  try {
    await post(action, { user: state.user.id, ...body });
    return true;
  } catch (error) {
    notices.toast(error.message);
    return false;
  }
}

async function copyOut(text) {
  notices.toast(t((await copy(text)) ? "copied" : "copyFailed"));
}

const nameOf = (user) => (user?.is_bot === false ? t("you") : state.bot.first_name);
const say = (text, reply_to) => act("send", { text, reply_to });

const chat = createChat(
  { log: part("log"), down: part("down"), count: part("down-count") },
  {
    nameOf,
    copy: copyOut,
    send: say,
    isBusy: taps.isBusy,
    jump: (id) => chat.jump(id) || notices.toast(t("gone")),
    actions: openActions,
    tap({ message_id }, data) {
      const body = { user: state.user.id, message_id, data };
      const request = () => post("tap", body);
      taps.start(message_id, data, request).catch((error) => notices.toast(error.message));
    },
  },
);

const composer = createComposer(
  {
    form: part("composer"),
    input: part("input"),
    bar: part("bar"),
    send: part("send"),
    mic: part("mic"),
    attach: part("attach"),
    menu: part("menu"),
    start: part("start"),
    unblock: part("unblock"),
  },
  {
    nameOf,
    say,
    change: (message_id, text) => act("edit", { message_id, text }),
    attach: (kind, reply_to) => act("attach", { kind, reply_to }),
    press: (what) => (what === "start" ? say("/start") : act("block", { blocked: false })),
  },
);

const author = createAuthor(part("author"), {
  copy: copyOut,
  jump(dialog, card) {
    if (panel.fold()) part("log").focus();
    chat.toEnd();
    jump({ user: state.user.id, dialog, card }).catch((error) => notices.toast(error.message));
  },
});

const panel = createPanel(part("panel"), part("controls"), part("panel-toggle"), {
  choose(id) {
    hangUp();
    composer.clear();
    taps.forget();
    chat.show([]);
    connect(id);
  },
  language: (code) => act("language", { language_code: code }),
  async restart() {
    if (await act("restart")) notices.toast(t("restarting"));
  },
  async clock(at) {
    if (await act("clock", { at })) notices.toast(t("clockSet", { at: at.replace("T", " ") }));
  },
  block: () => act("block", { blocked: !state.blocked }),
  clear: () => act("clear"),
  async transcript() {
    try {
      copyOut(await transcript(state.user.id));
    } catch (error) {
      notices.toast(error.message);
    }
  },
});

function openActions(message, opener, { clientX, clientY, type }) {
  if (type === "click" && menuOf(opener)) return closeMenu(true);
  const { message_id: id, text } = message;
  const own = !message.from.is_bot;
  const items = [
    { text: t("reply"), icon: "reply", act: () => composer.reply(message) },
    text && { text: t("copy"), icon: "copy", act: () => copyOut(text) },
    own && text && { text: t("edit"), icon: "edit", act: () => composer.edit(message) },
    { text: t("delete"), icon: "delete", danger: true, act: () => act("delete", { message_id: id }) },
  ].filter(Boolean);
  const at = { x: clientX, y: clientY };
  return openMenu({ host: part("phone"), opener, label: t("actions"), items, at });
}

const EVENTS = {
  snapshot({ messages, diagnostics, commands, type, ...rest }) {
    Object.assign(state, rest);
    taps.forget();
    speak();
    chat.show(messages);
    composer.commands(commands);
    author.open(state.author);
    tell(diagnostics);
    composer.keepIf(chat.find);
    const last = messages.at(-1);
    const asks = fresh && last?.reply_markup?.force_reply;
    if (asks) composer.reply(last, { forced: true, focus: false });
    fresh = false;
    render();
  },
  message({ message }) {
    setTyping(false);
    chat.add(message);
    composer.settle(message);
    if (message.reply_markup?.force_reply) composer.reply(message, { forced: true });
    render();
  },
  edited({ message }) {
    chat.edit(message);
    author.follow(chat.newest());
  },
  deleted({ message_ids: ids }) {
    chat.remove(ids);
    composer.keepIf(chat.find);
    render();
  },
  answered({ callback_query_id, text, show_alert }) {
    taps.answered(callback_query_id);
    if (text) (show_alert ? notices.alert : notices.toast)(text);
  },
  typing: () => setTyping(true),
  commands: ({ commands }) => composer.commands(commands),
  bot({ state: now }) {
    state.bot = { ...state.bot, state: now };
    render();
  },
  diagnostics: ({ diagnostics }) => tell(diagnostics),
  content: () => author.reread(),
};

function tell(diagnostics) {
  author.findings(diagnostics);
  notices.diagnostics(diagnostics, { errorsAlone: state.author });
}

function setTyping(on) {
  clearTimeout(typingTimer);
  if (on) typingTimer = setTimeout(() => setTyping(false), TYPING_MS);
  state.typing = on;
  render();
}

/** Everything in the language of the present user. */
function speak() {
  const before = locale();
  setLanguage(state.user.language_code);
  if (locale() === before) return;
  translate(document);
  chat.redraw();
  composer.relabel();
  author.reread();
}

function render() {
  const { bot, description, blocked, linked, typing } = state;
  const status = part("status");
  const words = linked ? t(typing ? "typing" : "bot") : t("connecting");
  if (status.textContent !== words) status.textContent = words;
  status.classList.toggle("typing", linked && typing);
  part("name").textContent = bot.first_name;
  part("avatar").textContent = bot.first_name.slice(0, 1);
  part("intro").hidden = !chat.isEmpty();
  part("intro-words").textContent = description;
  document.title = bot.first_name;
  composer.mode(blocked ? "blocked" : chat.isEmpty() ? "start" : "chat");
  panel.render(state);
  author.follow(chat.newest());
}

function connect(id) {
  const address = new URL(location.href);
  address.searchParams.set("user", id);
  history.replaceState(null, "", address);
  state.user = { ...state.user, id };
  fresh = true;
  const onLink = (linked) => {
    if (state.linked && !linked) notices.toast(t("connecting"));
    state.linked = linked;
    render();
  };
  hangUp = listen(id, (event) => EVENTS[event.type]?.(event), onLink);
}

part("alert-ok").addEventListener("click", () => part("alert").close());
setLanguage(navigator.language.slice(0, 2));
translate(document);
connect(state.user.id);
