/* What the page says beside the conversation: a toast, an alert, the findings in the files.
 *
 * createNotices(parts) gives toast(text), alert(text) and diagnostics(list, {errorsAlone}). The
 * list's banner can be dismissed, comes back with a new list, and goes when the list is empty.
 */

import { el, icon } from "./dom.js";
import { t } from "./words.js";

const TOAST_MS = 3500;

export function createNotices({ toast, dialog, words, banner }) {
  let timer;

  return {
    toast(text) {
      clearTimeout(timer);
      toast.textContent = text;
      toast.classList.add("shown");
      timer = setTimeout(() => {
        toast.classList.remove("shown");
        toast.textContent = "";
      }, TOAST_MS);
    },
    alert(text) {
      words.textContent = text;
      if (!dialog.open) dialog.showModal();
    },
    diagnostics(all, { errorsAlone = false } = {}) {
      const list = all.filter(({ severity }) => severity === "error" || !errorsAlone);
      banner.hidden = list.length === 0;
      if (list.length > 0) banner.replaceChildren(...drawFindings(list, banner));
    },
  };
}

/** One finding, its severity in words; `place` draws where it is. */
export function drawFinding({ where, severity, code, message }, place = (text) => el("code", {}, text)) {
  return el(
    "li",
    { class: severity },
    el("strong", { title: code }, t(severity)),
    " ",
    place(where),
    el("span", {}, message),
  );
}

function drawFindings(list, banner) {
  const heading = el("h2", {}, t("findings", { n: list.length }));
  const dismiss = el(
    "button",
    {
      type: "button",
      class: "round",
      "aria-label": t("dismiss"),
      title: t("dismiss"),
      onclick: () => {
        banner.hidden = true;
      },
    },
    icon("close"),
  );
  const findings = list.map((finding) => drawFinding(finding));
  const broken = list.some(({ severity }) => severity === "error");
  return [
    el("div", { class: "findings-head" }, heading, dismiss),
    broken ? el("p", {}, t("lastGood")) : "",
    el("ul", {}, ...findings),
  ];
}
