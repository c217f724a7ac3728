/* What is not text in a message: stand-ins for voice, photo, file, sticker, contact, place.
 *
 * drawMedia(message) gives an element or null; summary(message) one line that names the message
 * in a quote, a reply bar or a list.
 */

import { el, icon } from "./dom.js";
import { t } from "./words.js";

const BARS = [5, 9, 14, 8, 17, 22, 12, 18, 9, 6, 13, 20, 24, 15, 10, 19, 12, 7, 11, 16, 8, 5];

const KINDS = {
  voice: ({ duration }) => row("play", waveform(), `${t("voice")}, ${minutes(duration)}`),
  photo: (sizes, caption) => {
    const { file_id: id, width, height } = sizes.at(-1);
    if (!isSent(id)) {
      return el("div", { class: "photo", role: "img", "aria-label": t("photo") }, icon("photo"));
    }
    const alt = caption ? `${t("photo")}: ${caption}` : t("photo");
    return el("img", { class: "picture", src: address(id), width, height, alt });
  },
  document: ({ file_id: id, file_name: name, file_size: size }) => {
    const called = name ?? t("document");
    const label = isSent(id)
      ? el("a", { href: address(id), download: called }, el("strong", {}, called))
      : el("strong", {}, called);
    return row("document", label, kilobytes(size));
  },
  sticker: ({ emoji }) =>
    el("div", { class: "sticker", role: "img", "aria-label": t("sticker") }, emoji ?? icon("sticker")),
  contact: ({ first_name: first, last_name: last, phone_number: phone }) =>
    row("contact", el("strong", {}, [first, last].filter(Boolean).join(" ")), phone),
  location: ({ latitude, longitude }) =>
    el(
      "div",
      { class: "place", role: "img", "aria-label": `${t("location")} ${latitude}, ${longitude}` },
      icon("location"),
    ),
};

const kindOf = (message) => Object.keys(KINDS).find((kind) => message[kind] !== undefined);

export function drawMedia(message) {
  const kind = kindOf(message);
  return kind ? KINDS[kind](message[kind], message.caption) : null;
}

export function summary(message) {
  const text = message.text ?? message.caption;
  if (text) return text.replace(/\s+/g, " ");
  const kind = kindOf(message);
  return kind ? t(kind) : "…";
}

/** What the bot sent is there to be seen; what a person sends here is a stand-in. */
const isSent = (id) => id?.startsWith("upload-");
const address = (id) => `/phone/files/${encodeURIComponent(id)}`;

function row(drawing, main, detail) {
  const words = el("div", { class: "media-words" }, main);
  if (detail) words.append(el("span", { class: "media-detail" }, detail));
  return el("div", { class: "media" }, el("span", { class: "media-icon" }, icon(drawing)), words);
}

function waveform() {
  const wave = el("span", { class: "wave", "aria-hidden": "true" });
  for (const height of BARS) {
    const bar = el("span");
    bar.style.height = `${height}px`;
    wave.append(bar);
  }
  return wave;
}

function minutes(seconds = 0) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function kilobytes(bytes) {
  return bytes === undefined ? undefined : `${Math.max(1, Math.round(bytes / 1024))} kB`;
}
