/* The wire to the preview server: one stream of events in, small POSTs out.
 *
 * listen(user, onEvent, onLink) delivers every event of that user's chat until the returned
 * function is called; onLink(false) when the stream drops, onLink(true) when it is back (the
 * server then sends a fresh snapshot). post(action, body) gives the answer's JSON, or throws an
 * Error whose message is the server's own sentence. transcript(user) gives the text. look(what,
 * query) asks what the files behind the dialogs say, and jump(body) goes to a card.
 */

import { t } from "./words.js";

const RETRY_MS = 1500;

export function listen(user, onEvent, onLink) {
  let source;
  let retry;
  const open = () => {
    source = new EventSource(`/phone/events?user=${user}`);
    source.onopen = () => onLink(true);
    source.onmessage = (message) => onEvent(JSON.parse(message.data));
    source.onerror = () => {
      onLink(false);
      // The browser retries a dropped stream, but gives up where the answer was not a stream.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY_MS);
    };
  };
  open();
  return () => {
    clearTimeout(retry);
    source.close();
  };
}

async function ask(address, options) {
  let response;
  try {
    response = await fetch(address, options);
  } catch {
    throw new Error(t("lost"));
  }
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  throw new Error(problem.error ?? `${response.status} ${response.statusText}`);
}

async function send(address, body) {
  const response = await ask(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.json();
}

export const post = (action, body = {}) => send(`/phone/${action}`, body);
export const jump = (body) => send("/author/jump", body);

export async function look(what, query) {
  const response = await ask(`/author/${what}?${new URLSearchParams(query)}`);
  return response.json();
}

export async function transcript(user) {
  const response = await ask(`/phone/transcript?user=${user}`);
  return response.text();
}
