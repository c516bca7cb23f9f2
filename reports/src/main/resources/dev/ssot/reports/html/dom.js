// Elements from code. Text goes in as text: no name of the scanned code is ever read as markup.
const SVG = "http://www.w3.org/2000/svg";

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null));
  return node;
}

const el = (tag, attributes = {}, ...children) =>
  fill(document.createElement(tag), attributes, children);
const svg = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes, children);
const byId = (id) => document.getElementById(id);

// A sentence with names between backticks.
function prose(sentence) {
  const parts = sentence.split("`");
  const odd = parts.length % 2 === 0;
  return parts.map((part, at) => {
    if (odd && at === parts.length - 1) return `\`${part}`;
    return at % 2 === 1 ? el("code", {}, soft(part)) : part;
  });
}

// A path or a qualified name, which may break behind its separators.
function soft(name) {
  const pieces = name.split(/(?<=[/._:>-])/);
  return el(
    "span",
    { class: "soft" },
    pieces.flatMap((piece, at) => (at ? [el("wbr"), piece] : [piece])),
  );
}

// Puts new content in the place of the old, and the focus where it was.
function replace(parent, ...children) {
  const focused = parent.contains(document.activeElement)
    ? document.activeElement.dataset.id
    : null;
  parent.replaceChildren(...children.flat(Infinity).filter((child) => child !== null));
  if (focused) {
    [...parent.querySelectorAll("[data-id]")].find((one) => one.dataset.id === focused)?.focus();
  }
}

function markCurrent(link, isCurrent, kind) {
  if (isCurrent) link.setAttribute("aria-current", kind);
  else link.removeAttribute("aria-current");
}

const figure = (number) => number.toLocaleString("en-US");
const plural = (number, noun) => `${figure(number)} ${noun}${number === 1 ? "" : "s"}`;
