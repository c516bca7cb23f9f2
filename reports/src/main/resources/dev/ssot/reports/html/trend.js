// The measures over the commits: one small chart each, drawn by uPlot.
const CHART = { width: 260, height: 92 };

const points = data.trend?.points ?? [];
const curves = new Map((data.trend?.curves ?? []).map(([name, ...both]) => [name, both]));

// Compliance follows from the count, and is left to the tables.
const measureNames = () => [...curves.keys()].filter((name) => !name.endsWith(".compliance"));

const isShare = (name) => !name.replace(/\{.*/, "").endsWith(".count");
const day = (at) => points.at(at)[1].slice(0, 10);
const values = (name) => curves.get(name);
const last = (list) => list.findLast((value) => value !== null) ?? null;
const first = (list) => list.find((value) => value !== null) ?? null;
const changes = (name) =>
  values(name).some((list) => new Set(list.filter((value) => value !== null)).size > 1);

// From the first to the last value; "" of what was never examined.
function course(name, list) {
  return last(list) === null ? "" : `${shown(name, first(list))} → ${shown(name, last(list))}`;
}

function shown(name, value) {
  if (value === null) return "–";
  return isShare(name) ? `${(Math.floor(value * 1000) / 10).toFixed(1)} %` : figure(value);
}

// A colour of the style sheet as the canvas wants it: light-dark() is not known there.
function ink(name) {
  const probe = el("span", { class: `ink-${name}` });
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function said(name, at) {
  const [commit, , tags, subject] = points[at];
  const [production, tests] = values(name).map((list) => shown(name, list[at]));
  const label = [day(at), commit.slice(0, 9), tags, subject].filter(Boolean).join(" · ");
  return `${production} production, ${tests} tests · ${label}`;
}

// Commits may share a day, or be dated before the one they follow; a curve only goes forward.
function ascending(times) {
  let latest = -Infinity;
  return times.map((time) => (latest = Math.max(time, latest + 1)));
}

function chart(name, holder, readout) {
  const days = ascending(points.map(([, time]) => Date.parse(time) / 1000));
  const axis = {
    stroke: ink("muted"),
    grid: { show: false },
    ticks: { show: false },
    font: "11px system-ui",
    gap: 2,
  };
  const line = (label, stroke) => ({
    label,
    stroke,
    width: 1.5,
    points: { show: days.length < 3 },
    spanGaps: true,
  });
  const summary = readout.textContent;
  const options = {
    width: holder.clientWidth || CHART.width,
    height: CHART.height,
    legend: { show: false },
    cursor: { y: false, sync: { key: "trend" }, drag: { x: false, y: false }, points: { size: 5 } },
    scales: {
      y: {
        range: (_, low, high) => [
          Math.min(0, low),
          isShare(name) ? 1.08 : Math.max(1, high * 1.08),
        ],
      },
    },
    axes: [
      { ...axis, show: false },
      {
        ...axis,
        size: 40,
        splits: (plot) => [0, plot.scales.y.max / 1.08],
        values: (_, marks) =>
          marks.map((mark) => (isShare(name) ? `${Math.round(mark * 100)} %` : figure(Math.round(mark)))),
      },
    ],
    series: [{}, line("production", ink("production")), line("tests", ink("tests"))],
    hooks: {
      setCursor: [
        (plot) =>
          (readout.textContent = plot.cursor.idx == null ? summary : said(name, plot.cursor.idx)),
      ],
    },
  };
  return new uPlot(options, [days, ...values(name)], holder);
}

function small(name) {
  const [production, tests] = values(name).map((list) => course(name, list));
  const readout = el("p", { class: "aside" }, production && tests ? `tests ${tests}` : "");
  const holder = el("div", {
    class: "chart",
    role: "img",
    "aria-label": `${name}: production ${production || "–"}, tests ${tests || "–"}`,
  });
  return {
    name,
    holder,
    readout,
    node: el(
      "figure",
      {},
      el("figcaption", {}, el("b", {}, name.replace(".count", "")), el("span", {}, production || `tests ${tests}`)),
      holder,
      readout,
    ),
  };
}

function asTable(names) {
  const head = (title) =>
    el("th", { scope: "col", class: title === "Measure" ? null : "n" }, title);
  const cell = (name, value) => el("td", { class: "n" }, shown(name, value));
  const line = (name) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, name),
      values(name).map((list) => [cell(name, first(list)), cell(name, last(list))]),
    );
  return el(
    "details",
    {},
    el("summary", {}, "As a table"),
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "First and last values" },
      el(
        "table",
        {},
        el(
          "thead",
          {},
          el("tr", {}, ["Measure", "production, first", "last", "tests, first", "last"].map(head)),
        ),
        el("tbody", {}, names.map(line)),
      ),
    ),
  );
}

// The last point may be this scan.
function commitsTold() {
  const commits = points.length - (data.trend.scanned ? 1 : 0);
  const told = `${plural(commits, "commit")} from ${day(0)} to ${day(commits - 1)}`;
  return data.trend.scanned ? `${told} and this scan` : told;
}

let charts = [];

function drawTrend() {
  const body = byId("trend");
  if (!body || !body.clientWidth || !points.length) return;
  charts.forEach((one) => one.destroy());
  const names = measureNames();
  const moving = names.filter(changes).map(small);
  const still = names.filter((name) => !changes(name)).map((name) => name.replace(".count", ""));
  body.replaceChildren(
    el(
      "p",
      { class: "aside" },
      `${commitsTold()}, all counted by one ruler.`,
    ),
    el(
      "p",
      { class: "key" },
      el("span", { class: "swatch ink-production" }),
      " production ",
      el("span", { class: "swatch ink-tests" }),
      " tests",
    ),
    el(
      "div",
      { class: "multiples" },
      moving.map((one) => one.node),
    ),
    still.length ? el("p", { class: "aside" }, `Unchanged: ${still.join(", ")}.`) : "",
    asTable(names),
  );
  charts = moving.map((one) => chart(one.name, one.holder, one.readout));
}
