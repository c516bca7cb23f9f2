// Shows what the address says, and keeps theme, keys and print.
const THEMES = ["system", "light", "dark"];
const PAUSE = 150;
const titleOf = document.title;
const sections = Object.fromEntries(VIEWS.map((view) => [view, byId(view)]));
let drawn = "";
let sorted = [];

function drawFindings(query) {
  const filters = new URLSearchParams(query);
  filters.delete("open");
  if (filters.toString() !== drawn || !byId("list").firstChild) {
    drawn = filters.toString();
    const { found, tallies } = select(query, facetsFor(query));
    drawFacets("findings", query, tallies, redraw);
    sorted = drawList(query, found);
    if (byId("search") !== document.activeElement) byId("search").value = query.get("q") ?? "";
  }
  markOpen(query);
  drawDetail(query);
}

function redraw() {
  drawn = null;
  drawFindings(readState().query);
}

function drawRules(page) {
  const articles = [...sections.rules.querySelectorAll("article")];
  const chosen = articles.find((one) => one.dataset.rule === page) ?? articles[0];
  for (const one of articles) one.hidden = one !== chosen;
  for (const link of sections.rules.querySelectorAll("nav a")) {
    const isChosen = link.getAttribute("href") === `#rules/${chosen?.dataset.rule}`;
    if (isChosen) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

const DRAW = {
  overview: () => drawTrend(),
  findings: ({ query }) => drawFindings(query),
  where: ({ query }) => drawWhere(query),
  rules: ({ page }) => drawRules(page),
  coverage: () => {},
};

let shownPlace = null;

function show() {
  const state = readState();
  for (const view of VIEWS) sections[view].hidden = view !== state.view;
  for (const link of document.querySelectorAll(".top nav a")) {
    const isShown = link.getAttribute("href") === `#${state.view}`;
    if (isShown) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  DRAW[state.view](state);
  const heading = byId(`${state.view}-title`).textContent;
  document.title = `${heading} · ${titleOf}`;
  const place = state.view + state.page;
  const moved = shownPlace !== null && shownPlace !== place;
  shownPlace = place;
  const alone = matchMedia("(max-width: 74.99rem)").matches;
  if (alone || !state.query.has("open")) scrollTo(0, 0);
  if (moved) byId("main").focus({ preventScroll: true });
}

let waiting = 0;

function searchSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const { query } = readState();
    history.replaceState(null, "", filtered("findings", query, { q: byId("search").value.trim() || null }));
    show();
  }, PAUSE);
}

function step(by) {
  const links = [...byId("list").querySelectorAll("tbody a")];
  const now = links.indexOf(document.activeElement);
  const open = links.findIndex((one) => one.hasAttribute("aria-current"));
  links[Math.min(links.length - 1, Math.max(0, (now < 0 ? (open < 0 ? -by : open) : now) + by))]?.focus();
}

function closeDetail() {
  const { view, query } = readState();
  const open = query.get("open");
  if (view !== "findings" || open === null) return;
  location.hash = address("findings", query, { open: null });
  [...byId("list").querySelectorAll("tbody a")].find((one) => one.dataset.id === open)?.focus();
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
  const inList = readState().view === "findings" && (event.target.closest("#list") || event.key === "j" || event.key === "k");
  const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (inList && by) {
    event.preventDefault();
    step(by);
  }
}

// Some browsers give a file no storage; then the choice lasts as long as the page.
function stored(value) {
  try {
    if (value !== undefined) localStorage.setItem("ssot-theme", value);
    return localStorage.getItem("ssot-theme");
  } catch {
    return null;
  }
}

function wear(theme) {
  document.documentElement.dataset.theme = theme;
  replace(byId("theme"), el("span", { class: "what" }, "Theme: "), theme);
  byId("theme").dataset.theme = theme;
}

function start() {
  // Without the names that fragments point at, the browser does not scroll to a view by itself.
  for (const one of document.querySelectorAll(".view, .page")) one.removeAttribute("id");
  byId("theme").hidden = false;
  wear(THEMES.includes(stored()) ? stored() : "system");
  byId("theme").addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(byId("theme").dataset.theme) + 1) % THEMES.length];
    stored(next);
    wear(next);
    drawTrend();
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    byId("main").focus();
  });
  byId("search").addEventListener("input", searchSoon);
  byId("search-form").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").open = matchMedia("(min-width: 60rem)").matches;
  addEventListener("hashchange", show);
  addEventListener("keydown", onKey);
  addEventListener("beforeprint", () => {
    for (const view of VIEWS) sections[view].hidden = false;
    drawTrend();
    drawWhere(readState().query);
    drawFindings(readState().query);
    drawForPrint(readState().query, sorted);
  });
  addEventListener("afterprint", () => {
    drawn = null;
    show();
  });
  addEventListener("resize", () => {
    if (readState().view === "where" || readState().view === "overview") DRAW[readState().view](readState());
  });
  show();
  document.documentElement.classList.remove("loading");
  performance.mark("interactive");
}

start();
