/* A small popup menu: commands, attachments, actions on a message. One is open at a time.
 *
 * openMenu({host, opener, label, items, at, grab}) shows items ({text, detail, icon, act}) in
 * host, above the composer or at the point {x, y}; grab=false leaves the focus where it is and
 * enterMenu() moves it in later. Arrows, Home and End walk; Enter chooses; Escape, Tab and a
 * press elsewhere close, and the focus goes back to the opener.
 */

import { el, icon } from "./dom.js";

let current = null;

export function openMenu({ host, opener, label, items, at, grab = true }) {
  closeMenu(false);
  const buttons = items.map((item) => menuItem(item));
  const menu = el("div", { role: "menu", "aria-label": label, class: at ? "menu at" : "menu" });
  menu.append(...buttons);
  menu.addEventListener("keydown", walk);
  host.append(menu);
  current = { menu, opener };
  opener.setAttribute("aria-expanded", "true");
  if (at) place(menu, host, at);
  document.addEventListener("pointerdown", pressElsewhere, true);
  if (grab) buttons[0].focus();
}

function menuItem({ text, detail, icon: drawing, danger, act }) {
  const choose = () => {
    closeMenu(true);
    act();
  };
  return el(
    "button",
    { type: "button", role: "menuitem", tabindex: -1, class: danger && "danger", onclick: choose },
    drawing && icon(drawing),
    el("span", { class: "menu-text" }, text),
    detail && el("span", { class: "menu-detail" }, detail),
  );
}

export function menuOf(opener) {
  return current?.opener === opener ? current.menu : null;
}

export function enterMenu(last) {
  const { children } = current.menu;
  children[last ? children.length - 1 : 0].focus();
}

export function closeMenu(restore) {
  if (!current) return;
  const { menu, opener } = current;
  current = null;
  document.removeEventListener("pointerdown", pressElsewhere, true);
  opener.setAttribute("aria-expanded", "false");
  if (restore && menu.contains(document.activeElement)) opener.focus();
  menu.remove();
}

function pressElsewhere(event) {
  if (!current.menu.contains(event.target) && !current.opener.contains(event.target)) {
    closeMenu(false);
  }
}

function walk(event) {
  const items = [...current.menu.children];
  const at = items.indexOf(document.activeElement);
  const target = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items[(at - 1 + items.length) % items.length],
    Home: items[0],
    End: items[items.length - 1],
  }[event.key];
  if (target) {
    event.preventDefault();
    target.focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    // A Tab then goes on from the opener, as if the menu had not been there.
    if (event.key === "Escape") event.preventDefault();
    closeMenu(true);
  }
}

function place(menu, host, { x, y }) {
  const room = host.getBoundingClientRect();
  const left = Math.min(x - room.left, room.width - menu.offsetWidth - 8);
  const top = Math.min(y - room.top, room.height - menu.offsetHeight - 8);
  menu.style.left = `${Math.max(8, left)}px`;
  menu.style.top = `${Math.max(8, top)}px`;
}
