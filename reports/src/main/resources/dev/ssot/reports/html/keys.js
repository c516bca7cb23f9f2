// What the keyboard does beyond links: walk the list, search, close.
function step(by) {
  const links = [...byId("list").querySelectorAll("tbody a")];
  const now = links.indexOf(document.activeElement);
  const open = links.findIndex((one) => one.hasAttribute("aria-current"));
  const from = now >= 0 ? now : open >= 0 ? open : -by;
  links[Math.min(links.length - 1, Math.max(0, from + by))]?.focus();
}

function closeDetail() {
  const { view, query } = readState();
  if (view !== "findings" || !query.has("open")) return;
  location.hash = address("findings", query, { open: null });
}

// What was open is where one goes on.
function focusInList(fingerprint) {
  const links = [...byId("list").querySelectorAll("tbody a")];
  links.find((one) => one.dataset.id === fingerprint)?.focus();
}

function onKey(event) {
  const typing = event.target.matches("input, select, textarea");
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") closeDetail();
  if (typing) return;
  if (event.key === "/") {
    event.preventDefault();
    location.hash = readState().view === "findings" ? location.hash : "#findings";
    show();
    byId("search").focus();
  }
  const inList =
    readState().view === "findings" &&
    (event.target.closest("#list") || event.key === "j" || event.key === "k");
  const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (inList && by) {
    event.preventDefault();
    step(by);
  }
}
