/* The preview's own controls: beside the phone on a wide screen, folded above it on a narrow one.
 *
 * createPanel(panel, controls, toggle, act) gives render(state), which draws in controls, and
 * fold(), which gives true where there was a drawer to fold; act has choose(user id),
 * language(code), restart(), clock(time), block(), clear() and transcript(). The appearance is the page's own
 * affair and is remembered by the browser.
 */

import { el, icon } from "./dom.js";
import { t } from "./words.js";

const LANGUAGES = { nl: "Nederlands", en: "English", de: "Deutsch" };
const THEMES = ["light", "dark", "system"];
const STORED = "appearance";

export function createPanel(panel, controls, toggle, act) {
  let drawn = "";
  let theme = localStorage.getItem(STORED) ?? "system";

  function setTheme(next) {
    theme = next;
    localStorage.setItem(STORED, next);
    document.documentElement.dataset.theme = next;
  }

  function open(on) {
    panel.classList.toggle("open", on);
    toggle.setAttribute("aria-expanded", String(on));
  }

  toggle.addEventListener("click", () => open(!panel.classList.contains("open")));
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !panel.classList.contains("open")) return;
    open(false);
    toggle.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!panel.contains(event.target) && !toggle.contains(event.target)) open(false);
  });
  setTheme(theme);

  function clockOf(now) {
    const at = el("input", { type: "datetime-local", id: "clock-at", value: now });
    at.setAttribute("aria-label", t("clock"));
    return section(
      t("clock"),
      at,
      button("setClock", "checks", () => at.value && act.clock(at.value)),
      button("tomorrow", "play", () => act.clock(morningAfter(now))),
    );
  }

  function draw({ user, users, bot, blocked, clock }) {
    const languages = Object.entries(LANGUAGES);
    return [
      el("p", { class: "panel-hint" }, t("previewHint")),
      section(
        t("botState"),
        el(
          "p",
          { class: `bot-state ${bot.state}`, role: "status" },
          el("span", { class: "dot", "aria-hidden": "true" }),
          `@${bot.username ?? ""} ${t(bot.state)}`,
        ),
        button("restart", "restart", act.restart),
      ),
      choice(
        "user",
        t("user"),
        users.map(({ id, first_name: name }) => [id, name]),
        user.id,
        (id) => act.choose(Number(id)),
      ),
      choice(
        "language",
        t("language", { name: user.first_name }),
        languages.map(([code, name]) => [code, name]),
        user.language_code,
        act.language,
      ),
      choice("theme", t("appearance"), THEMES.map((one) => [one, t(one)]), theme, setTheme),
      clockOf(clock),
      section(
        t("chat"),
        button("transcript", "copy", act.transcript),
        button(blocked ? "unblockBot" : "block", "block", act.block),
        button("clear", "delete", act.clear),
      ),
    ];
  }

  return {
    fold() {
      const wasOpen = panel.classList.contains("open");
      open(false);
      return wasOpen;
    },
    render(state) {
      const { user, users, bot, blocked, clock } = state;
      document.querySelector("#bar-state").textContent = t(bot.state);
      document.querySelector("#bar-dot").className = `dot ${bot.state}`;
      const wanted = JSON.stringify([user, users, bot, blocked, clock, document.documentElement.lang]);
      if (wanted === drawn || users.length === 0) return;
      drawn = wanted;
      const held = controls.contains(document.activeElement) ? document.activeElement.id : null;
      controls.replaceChildren(...draw(state));
      if (held) document.getElementById(held)?.focus();
    },
  };
}

function morningAfter(now) {
  const day = new Date(`${now}Z`); // reckoned as UTC, which has no clock changes
  day.setUTCDate(day.getUTCDate() + 1);
  return `${day.toISOString().slice(0, 10)}T08:30`;
}

function section(title, ...children) {
  return el("fieldset", {}, el("legend", {}, title), ...children);
}

function button(word, drawing, act) {
  const place = word === "unblockBot" ? "block" : word; // the same button, whichever way it works
  return el("button", { type: "button", id: `do-${place}`, onclick: act }, icon(drawing), t(word));
}

function choice(name, title, options, chosen, act) {
  const inputs = options.map(([value, text]) => {
    const input = el("input", {
      type: "radio",
      name,
      id: `${name}-${value}`,
      value,
      onchange: () => act(value),
    });
    input.checked = value === chosen;
    return el("label", {}, input, el("span", {}, text));
  });
  return section(title, el("div", { class: "choice" }, ...inputs));
}
