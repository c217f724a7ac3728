/* Building nodes: the only way foreign text reaches the page is as a text node.
 *
 * el(tag, properties, ...children) gives an element ("class", "on<event>", or an attribute; false
 * and undefined are left out); icon(name) a drawing from icons.svg; pressable(node, act) makes
 * inline text behave as a button, for places where a real button cannot wrap over lines.
 */

const SVG = "http://www.w3.org/2000/svg";

export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child || child === 0));
  return node;
}

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `/page/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

export function pressable(node, act) {
  node.setAttribute("role", "button");
  node.tabIndex = 0;
  node.addEventListener("click", act);
  node.addEventListener("keydown", (event) => {
    if (event.target !== node || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    act(event);
  });
  return node;
}

/** A web address that a link may have: no scheme that could run something in the page. */
export function safeAddress(address) {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  return /^(https?|mailto|tel|tg):/i.test(whole) ? whole : undefined;
}

export function still() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
