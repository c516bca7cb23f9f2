// Shows what the address says.
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
    markCurrent(link, link.getAttribute("href") === `#rules/${chosen?.dataset.rule}`, "page");
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
let shownOpen = null;

function show() {
  const state = readState();
  for (const view of VIEWS) sections[view].hidden = view !== state.view;
  for (const link of document.querySelectorAll(".top nav a")) {
    markCurrent(link, link.getAttribute("href") === `#${state.view}`, "page");
  }
  DRAW[state.view](state);
  const heading = byId(`${state.view}-title`).textContent;
  document.title = `${heading} · ${titleOf}`;
  const place = state.view + state.page;
  const moved = shownPlace !== null && shownPlace !== place;
  shownPlace = place;
  const alone = matchMedia("(max-width: 74.99rem)").matches;
  if (alone || !state.query.has("open")) scrollTo(0, 0);
  const open = state.query.get("open");
  if (open && open !== shownOpen) byId("detail").focus({ preventScroll: true });
  else if (shownOpen && !open && !moved) focusInList(shownOpen);
  else if (moved) byId("main").focus({ preventScroll: true });
  shownOpen = open;
}

function showForPrint() {
  const { query } = readState();
  for (const view of VIEWS) sections[view].hidden = false;
  drawTrend();
  drawWhere(query);
  drawFindings(query);
  drawForPrint(query, sorted);
}

let waiting = 0;

function searchSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const { query } = readState();
    history.replaceState(
      null,
      "",
      filtered("findings", query, { q: byId("search").value.trim() || null }),
    );
    show();
  }, PAUSE);
}

function start() {
  // Without the names that fragments point at, the browser does not scroll to a view by itself.
  for (const one of document.querySelectorAll(".view, .page")) one.removeAttribute("id");
  startTheme(drawTrend);
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault();
    byId("main").focus();
  });
  byId("search").addEventListener("input", searchSoon);
  byId("search-form").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").open = matchMedia("(min-width: 60rem)").matches;
  addEventListener("hashchange", show);
  addEventListener("keydown", onKey);
  addEventListener("beforeprint", showForPrint);
  addEventListener("afterprint", () => {
    drawn = null;
    show();
  });
  addEventListener("resize", () => {
    const state = readState();
    if (["overview", "where"].includes(state.view)) DRAW[state.view](state);
  });
  show();
  document.documentElement.classList.remove("loading");
  performance.mark("interactive");
}

start();
