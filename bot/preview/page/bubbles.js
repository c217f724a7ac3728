/* A Message of the Bot API -> an article with its bubble, keyboard and actions button.
 *
 * drawMessage(message, act) makes the whole; act has nameOf(user), copy(text), send(text),
 * tap(message, data), jump(message_id) and actions(message, opener, point). A key carries its
 * callback data in data-callback, by which a spinner is put on it, and its place in data-place.
 */

import { el, icon, safeAddress } from "./dom.js";
import { draw, nest } from "./entities.js";
import { drawMedia, summary } from "./media.js";
import { locale, t } from "./words.js";

const LONG_PRESS_MS = 500;

export function drawMessage(message, act) {
  const article = el("article", { tabindex: -1, "data-message": message.message_id });
  fillMessage(article, message, act);
  article.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a") || !getSelection().isCollapsed) return;
    event.preventDefault();
    act.actions(article.message, article.querySelector(".more"), event);
  });
  onLongPress(article, (point) => act.actions(article.message, article.querySelector(".more"), point));
  return article;
}

export function fillMessage(article, message, act) {
  const own = !message.from.is_bot;
  const time = clock(message.date);
  const name = own ? t("you") : message.from.first_name;
  article.message = message;
  article.className = own ? "message out" : "message in";
  article.setAttribute("aria-label", t("messageOf", { name, time }));
  article.replaceChildren(drawBubble(message, own, time, act));
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length > 0) article.append(drawKeyboard(message, rows, act));
  article.append(drawMore(message, act));
}

function drawBubble(message, own, time, act) {
  const media = drawMedia(message);
  const meta = el(
    "span",
    { class: "meta" },
    // As in Telegram's apps: what a bot edits is not marked.
    own && message.edit_date && el("span", {}, `${t("edited")} `),
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, time),
    own && icon("checks"),
  );
  const text = el("div", { class: message.caption ? "text caption" : "text", dir: "auto" });
  text.append(draw(nest(message.text ?? message.caption ?? "", message.entities ?? message.caption_entities), act), meta);
  const bubble = el("div", { class: "bubble" });
  if (message.reply_to_message) bubble.append(drawQuote(message.reply_to_message, act));
  if (media) bubble.append(media);
  if (message.sticker) bubble.classList.add("bare");
  bubble.append(text);
  return bubble;
}

function drawQuote(original, act) {
  const name = act.nameOf(original.from);
  const text = summary(original);
  const label = t("toOriginal", { name, text });
  return el(
    "button",
    {
      type: "button",
      class: "quote",
      "aria-label": label,
      onclick: () => act.jump(original.message_id),
    },
    el("span", { class: "quote-name" }, name),
    el("span", { class: "quote-line" }, text),
  );
}

function drawKeyboard(message, rows, act) {
  const drawn = rows.map((row, y) =>
    el("div", { class: "row" }, ...row.map((button, x) => drawKey(message, button, `${y} ${x}`, act))),
  );
  return el("div", { class: "keyboard", role: "group", "aria-label": t("buttons") }, ...drawn);
}

function drawKey(message, button, place, act) {
  const label = el("span", { class: "key-label" }, button.text);
  const shared = { class: "key", title: button.text, "data-place": place };
  if (button.url !== undefined) {
    const to = { href: safeAddress(button.url), target: "_blank", rel: "noopener noreferrer" };
    const spoken = `${button.text}, ${t("opensLink")}`;
    return el("a", { ...shared, ...to, "aria-label": spoken }, label, icon("arrow"));
  }
  if (button.copy_text !== undefined) {
    const copy = () => act.copy(button.copy_text.text);
    const spoken = `${button.text}, ${t("copiesText")}`;
    const properties = { ...shared, type: "button", "aria-label": spoken, onclick: copy };
    return el("button", properties, label, icon("copy"));
  }
  const data = button.callback_data;
  const tap = () => act.tap(message, data);
  const properties = { ...shared, type: "button", "data-callback": data, onclick: tap };
  return el("button", properties, label, el("span", { class: "spinner", hidden: true }));
}

/** Shows or ends the spinner of every key whose tap isBusy(callback data) says is under way. */
export function markBusy(article, isBusy) {
  for (const key of article.querySelectorAll("[data-callback]")) {
    const busy = isBusy(key.dataset.callback);
    key.setAttribute("aria-busy", String(busy));
    key.querySelector(".spinner").hidden = !busy;
    if (busy) key.setAttribute("aria-label", `${key.title}, ${t("busy")}`);
    else key.removeAttribute("aria-label");
  }
}

function drawMore(message, act) {
  const more = el(
    "button",
    {
      type: "button",
      class: "more",
      "aria-label": t("actions"),
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      onclick: () => {
        const { left, bottom } = more.getBoundingClientRect();
        act.actions(message, more, { clientX: left, clientY: bottom, type: "click" });
      },
    },
    icon("more"),
  );
  return more;
}

/** A touch held still for half a second; iOS sends no contextmenu event for it. */
function onLongPress(node, act) {
  let timer;
  const stop = () => clearTimeout(timer);
  node.addEventListener("pointerdown", (event) => {
    stop();
    if (event.pointerType !== "touch" || event.target.closest(".keyboard")) return;
    const { clientX, clientY } = event;
    timer = setTimeout(() => act({ clientX, clientY }), LONG_PRESS_MS);
  });
  for (const end of ["pointerup", "pointercancel", "pointermove", "contextmenu"]) {
    node.addEventListener(end, stop);
  }
}

function clock(date) {
  const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  return new Intl.DateTimeFormat(locale(), options).format(date * 1000);
}
