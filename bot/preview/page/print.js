/* A dialog on paper: its cards one below the other, the languages side by side. */

import { el } from "./dom.js";
import { draw, nest } from "./entities.js";
import { look } from "./stream.js";
import { setLanguage, t } from "./words.js";

const NOTHING = { copy() {}, send() {} };

function drawSheet({ command, minutes, languages, cards }) {
  const titles = languages.map(({ locale, title, about }) =>
    el("div", { lang: locale }, el("h1", {}, title), el("p", {}, about)),
  );
  const facts = el("p", { class: "facts" }, `/${command} · ${t("minutes", { n: minutes })}`);
  const press = { type: "button", onclick: () => window.print() };
  return [
    el("header", {}, el("div", { class: "sides" }, ...titles), facts),
    el("p", { class: "hint" }, t("sheetHint"), " ", el("button", press, t("printNow"))),
    ...cards.map(drawCard),
  ];
}

function drawCard({ number, id, place, sides }) {
  return el(
    "article",
    { "aria-labelledby": `card-${number}` },
    el("h2", { id: `card-${number}` }, `${number} · ${id}`, el("small", {}, place)),
    el("div", { class: "sides" }, ...sides.map(drawSide)),
  );
}

function drawSide({ locale, text, entities, keys, copied, pieces, slots, others, leads }) {
  setLanguage(locale);
  const words = el("div", { class: "text" });
  words.append(draw(nest(text, entities), NOTHING));
  const rows = keys.map((row) =>
    el("li", {}, ...row.map((label) => el("span", { class: "key" }, label))),
  );
  return el(
    "div",
    { lang: locale },
    words,
    rows.length > 0 && el("ul", { class: "keys" }, ...rows),
    ...copied.map((said) => note("copies", el("p", {}, said))),
    ...slots.map(({ question, pieces: found }) =>
      el("div", { class: "slot" }, el("p", {}, question), drawPieces(found)),
    ),
    pieces.length > 0 && note("pieces", drawPieces(pieces)),
    others.length > 0 && note("otherwise", el("ul", {}, ...others.map((line) => el("li", {}, line)))),
    leads.length > 0 && el("ul", { class: "leads" }, ...leads.map(drawLead)),
  );
}

function note(title, content) {
  return el("div", { class: "note" }, el("p", { class: "note-title" }, t(title)), content);
}

function drawPieces(pieces) {
  const rows = pieces.map(({ label, clause }) =>
    el("div", {}, el("dt", {}, label), el("dd", {}, clause)),
  );
  return el("dl", {}, ...rows);
}

function drawLead({ words, kind, goal }) {
  return el("li", {}, words && `${words}: `, `${t(kind)} `, el("strong", {}, goal));
}

const language = navigator.language.slice(0, 2);
const sheet = document.getElementById("sheet");
setLanguage(language);
const dialog = decodeURIComponent(location.pathname.split("/").at(-1));
const found = await look("sheet", { dialog }).catch((error) => ({ error: error.message }));
if (found?.cards) {
  document.title = found.languages.map(({ title }) => title).join(" · ");
  sheet.append(...drawSheet(found).filter(Boolean));
  setLanguage(language); // each side was drawn in its own
} else {
  sheet.append(el("p", {}, found?.error ?? t("noSheet")));
}
sheet.removeAttribute("aria-busy");
