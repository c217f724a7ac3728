/* copy(text): puts text on the clipboard; false where the browser does not allow it.
 *
 * The clipboard interface exists only on loopback and https; an older way serves a phone that
 * opens the preview over the local network.
 */

import { el } from "./dom.js";

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text) {
  const focused = document.activeElement;
  const field = el("textarea", { class: "unseen", "aria-hidden": "true" });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return done;
}
