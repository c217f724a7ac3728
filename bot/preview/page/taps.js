/* Taps under way: from the press on a key until the bot's answer.
 *
 * createTaps(onChange) gives start(message_id, data, request), answered(callback_query_id),
 * isBusy(message_id, data) and forget(). request() must give {callback_query_id}; where it throws,
 * the spinner ends and start throws on. onChange(message_id) is called at every change.
 */

const PATIENCE_MS = 15_000; // so long Telegram's own apps wait for an answer

export function createTaps(onChange) {
  const waiting = new Set();
  const early = new Set(); // answers that were quicker than the reply to our own request

  function finish(tap) {
    clearTimeout(tap.timer);
    if (waiting.delete(tap)) onChange(tap.message_id);
  }

  return {
    async start(message_id, data, request) {
      const tap = { message_id, data, id: null };
      tap.timer = setTimeout(() => finish(tap), PATIENCE_MS);
      waiting.add(tap);
      onChange(message_id);
      try {
        tap.id = (await request()).callback_query_id;
        if (early.delete(tap.id)) finish(tap);
      } catch (error) {
        finish(tap);
        throw error;
      }
    },
    answered(id) {
      const tap = [...waiting].find((one) => one.id === id);
      if (tap) finish(tap);
      else if ([...waiting].some((one) => one.id === null)) early.add(id);
    },
    isBusy: (message_id, data) =>
      [...waiting].some((tap) => tap.message_id === message_id && tap.data === data),
    forget() {
      early.clear();
      [...waiting].forEach(finish);
    },
  };
}
