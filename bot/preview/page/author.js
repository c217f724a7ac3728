/* The side for authors: which card stands on the screen, what the checks say, all cards.
 *
 * createAuthor(section, act) gives open(there), follow(newest message), findings(list) and
 * reread() (for changed files, or another language); act has copy(text) and jump(dialog, card).
 * Without a backstage it stays hidden and asks nothing.
 */

import { el, icon } from "./dom.js";
import { drawFinding } from "./notices.js";
import { createOutline } from "./outline.js";
import { look } from "./stream.js";
import { locale, t } from "./words.js";

const SEVERITIES = ["error", "warning", "hint"];

export function createAuthor(section, act) {
  const here = el("div", { class: "here" });
  const counts = el("span", { role: "status" });
  const list = el("ul", { tabindex: 0 });
  const title = el("span");
  const checks = el("details", { id: "checks" }, el("summary", {}, title, " ", counts), list);
  const outline = createOutline({ jump: act.jump, choose: loadOutline });
  section.append(here, checks, outline.node);

  let there = false;
  let found = []; // what the checks say
  let data = null; // the callback data on the newest message of the bot
  let place = null; // what is known of its card
  let asked = 0;

  const places = (text) => {
    const label = t("copyPlace", { place: text });
    const copy = () => act.copy(text);
    const shared = { type: "button", class: "file-place", title: label, "aria-label": label, onclick: copy };
    return el("button", shared, el("code", {}, text), icon("copy"));
  };

  async function locate() {
    const ticket = (asked += 1);
    const answer = data ? await look("where", { data }).catch(() => null) : null;
    if (ticket !== asked) return;
    place = answer;
    drawHere();
    outline.light(place);
    if (place && place.dialog !== outline.dialog()) await loadOutline(place.dialog);
  }

  async function loadOutline(dialog) {
    const answer = await look("outline", { dialog, locale: locale() }).catch(() => null);
    if (!answer) return;
    outline.draw(answer);
    outline.light(place);
  }

  function drawHere() {
    const row = (name, where) => [el("dt", {}, t(name)), el("dd", {}, places(where))];
    const rows = place && [...row("cardPlace", place.cards), ...row("textPlace", place.text)];
    here.replaceChildren(
      el("h2", {}, t("onScreen")),
      place
        ? el("p", {}, el("strong", {}, place.card), el("span", {}, place.title))
        : el("p", { class: "none" }, t("noCard")),
      rows ? el("dl", {}, ...rows) : "",
    );
  }

  function drawFindings() {
    const count = (severity) => found.filter((one) => one.severity === severity).length;
    const said = SEVERITIES.filter(count).map((one) => t(`${one}Count`, { n: count(one) }));
    const words = said.join(", ") || t("allFine");
    title.textContent = t("checks");
    if (counts.textContent !== words) counts.textContent = words;
    checks.classList.toggle("empty", found.length === 0);
    list.setAttribute("aria-label", t("checks"));
    const ordered = SEVERITIES.flatMap((one) => found.filter(({ severity }) => severity === one));
    list.replaceChildren(...ordered.map((finding) => drawFinding(finding, places)));
  }

  function reread() {
    if (!there) return;
    drawFindings();
    locate();
    loadOutline(outline.dialog());
  }

  return {
    reread,
    open(on) {
      const opens = on && !there;
      there = Boolean(on);
      section.hidden = !there;
      document.body.classList.toggle("authoring", there);
      if (opens) reread();
    },
    follow(message) {
      if (!there || (message && !message.from.is_bot)) return;
      const keys = message?.reply_markup?.inline_keyboard?.flat() ?? [];
      const next = keys.find((key) => key.callback_data)?.callback_data ?? null;
      if (next === data) return;
      data = next;
      locate();
    },
    findings(next) {
      found = next;
      if (there) drawFindings();
    },
  };
}
