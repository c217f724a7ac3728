/* All cards of a dialog, in the order of its file, under the names of its steps.
 *
 * createOutline(act) gives node, draw(outline), light(place) and dialog(); act has jump(dialog,
 * card) and choose(dialog). One card is in the tab order: the arrow keys go from card to card.
 */

import { el, icon } from "./dom.js";
import { t } from "./words.js";

const KINDS = { "choose-up-to": "chooseUpTo" };

export function createOutline(act) {
  const cards = el("div", { class: "cards" });
  const head = el("div", { class: "outline-head" });
  const node = el("nav", { class: "outline" }, head, cards);
  let drawn = { dialog: "" };
  let lit = null;

  const buttons = () => [...cards.querySelectorAll("button")];

  function draw(outline) {
    const held = node.contains(document.activeElement) ? document.activeElement.id : null;
    const same = outline.dialog === drawn.dialog;
    drawn = outline;
    node.setAttribute("aria-label", t("outline"));
    head.replaceChildren(...drawHead(outline));
    cards.replaceChildren(...outline.parts.flatMap(drawPart));
    if (!same) cards.scrollTop = 0;
    if (held) document.getElementById(held)?.focus({ preventScroll: true });
  }

  function drawHead({ dialog, dialogs }) {
    const options = dialogs.map(({ id, title }) => {
      const option = el("option", { value: id }, title);
      option.selected = id === dialog;
      return option;
    });
    const choose = (event) => act.choose(event.target.value);
    const sheet = { id: "outline-print", href: `/print/${dialog}`, target: "_blank" };
    return [
      el("h2", {}, t("outline")),
      el("a", sheet, icon("document"), t("print")),
      el("select", { id: "outline-dialog", "aria-label": t("dialog"), onchange: choose }, ...options),
      el("p", {}, t("outlineHint")),
    ];
  }

  function drawPart({ name, cards: found }) {
    const items = found.map(({ id, kind, words, reached }) => {
      const detail = reached ? t(KINDS[kind] ?? kind) : t("unreached");
      const go = () => act.jump(drawn.dialog, id);
      const shared = { type: "button", id: `card-${id}`, "data-card": id, disabled: !reached };
      const top = el("span", { class: "card-top" }, el("code", {}, id), el("small", {}, detail));
      return el(
        "li",
        {},
        el("button", { ...shared, tabindex: -1, onclick: go }, top, el("span", {}, words)),
      );
    });
    return [name && el("h3", {}, name), el("ol", {}, ...items)].filter(Boolean);
  }

  function light(place) {
    lit = place && place.dialog === drawn.dialog ? place.card : null;
    for (const button of buttons()) {
      const isLit = button.dataset.card === lit;
      if (isLit) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
      button.tabIndex = -1;
    }
    const enabled = buttons().filter((button) => !button.disabled);
    const entry = enabled.find((button) => button.dataset.card === lit) ?? enabled[0];
    if (entry) entry.tabIndex = 0;
    reveal();
  }

  /** Scrolls the list alone, never the page around it. */
  function reveal() {
    const button = buttons().find((one) => one.dataset.card === lit);
    if (!button) return;
    const box = cards.getBoundingClientRect();
    const { top, bottom } = button.getBoundingClientRect();
    if (top < box.top || bottom > box.bottom) cards.scrollTop += top - box.top - box.height / 3;
  }

  cards.addEventListener("keydown", (event) => {
    const all = buttons().filter((button) => !button.disabled);
    const at = all.indexOf(document.activeElement);
    const goal = {
      ArrowDown: all[at + 1],
      ArrowUp: all[at - 1],
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (at < 0 || !goal) return;
    event.preventDefault();
    all[at].tabIndex = -1;
    goal.tabIndex = 0;
    goal.focus();
  });
  new ResizeObserver(reveal).observe(cards); // it has no size while the drawer is folded

  return { node, draw, light, dialog: () => drawn.dialog };
}
