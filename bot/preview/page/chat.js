/* The conversation on the screen: a log of messages in order, with day marks.
 *
 * createChat(parts, act) gives show(messages) (the whole chat, changing only what differs),
 * add, edit, remove, redraw, jump, toEnd, spin, newest and find. It stays at the newest message
 * while the reader is there, stays put while they read back, and keeps the focus on the same
 * place of a keyboard that an edit replaces.
 */

import { drawMessage, fillMessage, markBusy } from "./bubbles.js";
import { el, still } from "./dom.js";
import { locale, t } from "./words.js";

const NEAR_END_PX = 48;

export function createChat({ log, down, count }, act) {
  let atEnd = true;
  let height = 0;
  let unread = 0;

  const articles = () => [...log.querySelectorAll("article")];
  const find = (id) => log.querySelector(`[data-message="${id}"]`);

  function toEnd() {
    log.scrollTop = log.scrollHeight;
    settle();
  }

  function settle() {
    height = log.clientHeight;
    atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END_PX;
    if (atEnd) unread = 0;
    down.hidden = atEnd;
    count.textContent = unread || "";
    count.hidden = unread === 0;
    down.setAttribute("aria-label", t(unread ? "unread" : "toBottom", { n: unread }));
  }

  function keepingPlace(change) {
    change();
    markDays();
    follow();
  }

  function markDays() {
    for (const mark of log.querySelectorAll(".day")) mark.remove();
    let previous;
    for (const article of articles()) {
      const name = dayName(article.message.date);
      if (name !== previous) article.before(el("div", { class: "day" }, el("span", {}, name)));
      previous = name;
    }
  }

  function place(message) {
    const article = drawMessage(message, act);
    log.append(article);
    markBusy(article, (data) => act.isBusy(message.message_id, data));
  }

  function refill(article, message) {
    const spot = focusSpot(article);
    fillMessage(article, message, act);
    markBusy(article, (data) => act.isBusy(message.message_id, data));
    restoreFocus(article, spot);
  }

  function follow() {
    if (atEnd) toEnd();
    else settle();
  }

  // A log that shrinks (a bar opens below it) also scrolls: that is not the reader's doing.
  log.addEventListener("scroll", () => (log.clientHeight === height ? settle() : follow()));
  down.addEventListener("click", () => {
    log.scrollTo({ top: log.scrollHeight, behavior: still() ? "auto" : "smooth" });
    log.focus({ preventScroll: true });
  });
  new ResizeObserver(follow).observe(log);

  return {
    find,
    toEnd,
    show(messages) {
      const wanted = new Map(messages.map((message) => [String(message.message_id), message]));
      log.setAttribute("aria-busy", "true");
      keepingPlace(() => {
        for (const article of articles()) {
          const message = wanted.get(article.dataset.message);
          if (!message) article.remove();
          else if (JSON.stringify(message) !== JSON.stringify(article.message)) {
            refill(article, message);
          }
        }
        for (const message of messages) if (!find(message.message_id)) place(message);
      });
      log.removeAttribute("aria-busy");
    },
    add(message) {
      if (!message.from.is_bot) atEnd = true;
      if (!atEnd) unread += 1;
      keepingPlace(() => place(message));
    },
    edit(message) {
      const article = find(message.message_id);
      if (!article) return;
      keepingPlace(() => refill(article, message));
      article.classList.add("changed");
    },
    remove(ids) {
      const held = log.contains(document.activeElement);
      keepingPlace(() => ids.forEach((id) => find(id)?.remove()));
      if (held && !log.contains(document.activeElement)) log.focus({ preventScroll: true });
    },
    redraw() {
      keepingPlace(() => articles().forEach((article) => refill(article, article.message)));
    },
    spin(id) {
      const article = find(id);
      if (article) markBusy(article, (data) => act.isBusy(id, data));
    },
    jump(id) {
      const article = find(id);
      if (!article) return false;
      article.scrollIntoView({ block: "center", behavior: still() ? "auto" : "smooth" });
      article.focus({ preventScroll: true });
      article.classList.remove("found");
      requestAnimationFrame(() => article.classList.add("found"));
      return true;
    },
    isEmpty: () => articles().length === 0,
    newest: () => articles().at(-1)?.message,
  };
}

function focusables(article) {
  return [...article.querySelectorAll("button, a, [tabindex='0']")].filter((node) => !node.hidden);
}

/** Where in the message the focus is: a place on the keyboard, else the how-manieth control. */
function focusSpot(article) {
  const node = document.activeElement;
  if (!article.contains(node)) return null;
  if (node === article) return { whole: true };
  if (node.dataset.place) return { place: node.dataset.place.split(" ").map(Number) };
  return { index: focusables(article).indexOf(node), more: node.classList.contains("more") };
}

function restoreFocus(article, spot) {
  if (!spot) return;
  let node = article;
  if (spot.place) node = nearestKey(article, spot.place) ?? article;
  else if (spot.more) node = article.querySelector(".more");
  else if (!spot.whole) node = focusables(article)[spot.index] ?? article;
  node.focus({ preventScroll: true });
}

function nearestKey(article, [y, x]) {
  const rows = [...article.querySelectorAll(".row")];
  const row = rows[Math.min(y, rows.length - 1)];
  return row?.children[Math.min(x, row.children.length - 1)];
}

function dayName(date) {
  const day = new Date(date * 1000);
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(day).setHours(0, 0, 0, 0)) / 864e5);
  if (days === 0) return t("today");
  if (days === 1) return t("yesterday");
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long" }).format(day);
}
