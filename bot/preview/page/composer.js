/* The foot of the chat: input, reply or edit bar, command menu, attachments.
 *
 * createComposer(parts, act) gives reply(message, {forced, focus}), edit(message), settle(message)
 * (a newer message came), keepIf(isThere) (messages went), commands(list),
 * mode("chat"|"start"|"blocked"), clear() and relabel(). act has nameOf(user), press(action), and
 * say(text, reply_to), change(message_id, text), attach(kind, reply_to): promises of success.
 */

import { el, icon } from "./dom.js";
import { summary } from "./media.js";
import { closeMenu, enterMenu, menuOf, openMenu } from "./menu.js";
import { t } from "./words.js";

const KINDS = ["voice", "photo", "document", "sticker", "contact", "location"];

export function createComposer(parts, act) {
  const { form, input, bar, send, mic, attach, menu, start, unblock } = parts;
  let aim = null; // {kind: "reply" | "edit", message, forced}
  let commands = [];

  function fit() {
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
    send.hidden = input.value.trim() === "" && aim?.kind !== "edit";
    mic.hidden = !send.hidden;
  }

  function take(next) {
    if (aim?.kind === "edit") input.value = "";
    aim = next;
    bar.hidden = aim === null;
    if (aim) drawBar();
    if (aim?.kind === "edit") input.value = aim.message.text;
    send.setAttribute("aria-label", t(aim?.kind === "edit" ? "save" : "send"));
    fit();
  }

  function drawBar() {
    const { kind, message } = aim;
    const name = act.nameOf(message.from);
    const title = kind === "edit" ? t("editing") : t("replyTo", { name });
    const close = () => {
      take(null);
      input.focus();
    };
    bar.replaceChildren(
      icon(kind),
      el("div", { class: "bar-words" }, el("strong", {}, title), el("span", {}, summary(message))),
      el(
        "button",
        { type: "button", class: "round", "aria-label": t("closeBar"), onclick: close },
        icon("close"),
      ),
    );
  }

  const replyTo = () => (aim?.kind === "reply" ? aim.message.message_id : undefined);

  async function submit() {
    const text = input.value.trim();
    const was = aim;
    if (text === "") return;
    const sent = was?.kind === "edit" ? act.change(was.message.message_id, text) : act.say(text, replyTo());
    take(null);
    input.value = "";
    closeMenu(false);
    fit();
    input.focus();
    if (await sent) return;
    take(was);
    input.value = text;
    fit();
  }

  function attachment(kind) {
    act.attach(kind, replyTo());
    take(null);
    input.focus();
  }

  function showCommands(list, opener, grab) {
    const items = list.map(({ command, description }) => ({
      text: `/${command}`,
      detail: description,
      act: () => {
        input.value = "";
        fit();
        input.focus();
        act.say(`/${command}`);
      },
    }));
    openMenu({ host: form, opener, label: t("commands"), items, grab });
  }

  function suggest() {
    const typed = /^\/(\w*)$/.exec(input.value);
    const found = typed ? commands.filter(({ command }) => command.startsWith(typed[1])) : [];
    if (found.length > 0) showCommands(found, input, false);
    else if (menuOf(input)) closeMenu(false);
  }

  input.addEventListener("input", () => {
    fit();
    suggest();
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = menuOf(input);
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      enterMenu(event.key === "ArrowUp");
    } else if (event.key === "Escape") {
      if (open) closeMenu(false);
      else take(null);
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  // The second click of a double click on Send would else land on the microphone in its place.
  mic.addEventListener("click", (event) => event.detail < 2 && attachment("voice"));
  menu.addEventListener("click", () => {
    if (menuOf(menu)) closeMenu(true);
    else showCommands(commands, menu, true);
  });
  attach.addEventListener("click", () => {
    const items = KINDS.map((kind) => ({ text: t(kind), icon: kind, act: () => attachment(kind) }));
    if (menuOf(attach)) closeMenu(true);
    else openMenu({ host: form, opener: attach, label: t("attach"), items });
  });
  start.addEventListener("click", () => act.press("start"));
  unblock.addEventListener("click", () => act.press("unblock"));

  return {
    reply(message, { forced = false, focus = true } = {}) {
      take({ kind: "reply", message, forced });
      if (focus) input.focus();
    },
    edit(message) {
      take({ kind: "edit", message, forced: false });
      input.focus();
    },
    /** A question that was passed by (a newer card came, nothing typed) lets go of the bar. */
    settle(message) {
      if (aim?.forced && input.value === "" && message.from.is_bot) take(null);
    },
    keepIf(isThere) {
      if (aim && !isThere(aim.message.message_id)) take(null);
    },
    commands(list) {
      commands = list;
      menu.hidden = list.length === 0;
    },
    mode(name) {
      const hadFocus = [start, unblock].includes(document.activeElement);
      form.hidden = name !== "chat";
      start.hidden = name !== "start";
      unblock.hidden = name !== "blocked";
      if (hadFocus && name === "chat") input.focus();
      if (name === "chat") fit();
    },
    clear() {
      input.value = "";
      take(null);
    },
    relabel: () => aim && drawBar(),
  };
}
