/* Text and Telegram's entities (UTF-16 offsets, as JavaScript counts) -> DOM.
 *
 * nest(text, entities) is pure: a tree of strings and {entity, children}, in the order of the
 * text; an entity that crosses another's border is cut there, so any overlap has a tree. The one
 * line break behind a quote or a code block is left out, since a block ends its own line.
 * draw(tree, act) makes the nodes; act has copy(text) and send(text).
 */

import { el, icon, pressable, safeAddress } from "./dom.js";
import { t } from "./words.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

const isBlock = (span) => BLOCKS.has(span.entity.type);
const inOrder = (a, b) => a.start - b.start || isBlock(b) - isBlock(a) || b.end - a.end;

export function nest(text, entities = []) {
  const spans = entities.map((entity) => ({
    entity,
    start: entity.offset,
    end: Math.min(entity.offset + entity.length, text.length),
  }));
  const borders = spans.filter(isBlock).flatMap((span) => [span.start, span.end]);
  const cut = spans.flatMap((span) => (isBlock(span) ? [span] : cutAt(span, borders)));
  return branch(text, 0, text.length, cut.sort(inOrder));
}

function cutAt(span, borders) {
  const within = borders.filter((border) => span.start < border && border < span.end);
  const points = [span.start, ...within.sort((a, b) => a - b), span.end];
  return points.slice(1).map((end, index) => ({ ...span, start: points[index], end }));
}

function branch(text, start, end, spans) {
  const nodes = [];
  let at = start;
  let waiting = spans;
  while (waiting.length > 0) {
    const [first, ...others] = waiting;
    const from = Math.max(first.start, at);
    if (from > at) nodes.push(text.slice(at, from));
    const inside = others
      .filter((span) => span.start < first.end)
      .map((span) => ({ ...span, end: Math.min(span.end, first.end) }));
    if (from < first.end) {
      nodes.push({ entity: first.entity, children: branch(text, from, first.end, inside) });
    }
    at = Math.max(at, first.end);
    if (isBlock(first) && text[at] === "\n") at += 1;
    waiting = others
      .filter((span) => span.end > first.end)
      .map((span) => ({ ...span, start: Math.max(span.start, first.end) }))
      .sort(inOrder);
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

export function draw(tree, act) {
  const fragment = document.createDocumentFragment();
  for (const node of tree) {
    fragment.append(typeof node === "string" ? node : drawEntity(node, act));
  }
  return fragment;
}

function plain(tree) {
  return tree.map((node) => (typeof node === "string" ? node : plain(node.children))).join("");
}

function drawEntity({ entity, children }, act) {
  const inner = draw(children, act);
  const text = plain(children);
  switch (entity.type) {
    case "bold":
    case "italic":
    case "underline":
    case "strikethrough":
      return el(TAGS[entity.type], {}, inner);
    case "code":
      return pressable(el("code", { title: t("tapToCopy") }, inner), () => act.copy(text));
    case "pre":
      return drawPre(entity, inner, () => act.copy(text));
    case "spoiler":
      return drawSpoiler(inner);
    case "blockquote":
      return el("blockquote", {}, inner);
    case "expandable_blockquote":
      return drawExpandable(inner);
    case "bot_command":
      return pressable(el("span", { class: "link" }, inner), () => act.send(text));
    case "text_link":
      return link(entity.url, inner);
    case "url":
      return link(text, inner);
    case "email":
      return link(`mailto:${text}`, inner);
    case "phone_number":
      return link(`tel:${text.replace(/[^+\d]/g, "")}`, inner);
    default:
      return inner;
  }
}

function link(address, inner) {
  const href = safeAddress(address);
  if (href === undefined) return inner;
  return el("a", { href, target: "_blank", rel: "noopener noreferrer", title: href }, inner);
}

function drawPre(entity, inner, copy) {
  const language = entity.language && el("span", { class: "pre-language" }, entity.language);
  const label = `${t("copy")} ${entity.language ?? ""}`.trim();
  const button = el("button", { type: "button", "aria-label": label, onclick: copy }, icon("copy"));
  const head = el("span", { class: "pre-head" }, language, button);
  return el("div", { class: "pre" }, head, el("pre", {}, inner));
}

function drawSpoiler(inner) {
  const hidden = el("span", {}, inner);
  hidden.inert = true;
  const spoiler = el("span", { class: "spoiler", "aria-label": t("hiddenText") }, hidden);
  const reveal = () => {
    if (!hidden.inert) return;
    hidden.inert = false;
    spoiler.classList.add("shown");
    spoiler.removeAttribute("role");
    spoiler.removeAttribute("aria-label");
  };
  return pressable(spoiler, reveal);
}

function drawExpandable(inner) {
  const words = el("div", { class: "quote-text" }, inner);
  const button = el("button", { type: "button", class: "expand", hidden: true }, icon("chevron"));
  const quote = el("blockquote", { class: "expandable" }, words, button);
  const set = (open) => {
    quote.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
    button.setAttribute("aria-label", t(open ? "showLess" : "showMore"));
  };
  const toggle = () => set(!quote.classList.contains("open"));
  button.addEventListener("click", toggle);
  words.addEventListener("click", (event) => {
    const selecting = !getSelection().isCollapsed;
    if (!button.hidden && !selecting && !event.target.closest("a, [role=button]")) toggle();
  });
  set(false);
  // Only the laid-out width tells whether there are more than three lines.
  new ResizeObserver(() => {
    const open = quote.classList.contains("open");
    if (!open) button.hidden = words.scrollHeight <= words.clientHeight + 2;
  }).observe(words);
  return quote;
}
