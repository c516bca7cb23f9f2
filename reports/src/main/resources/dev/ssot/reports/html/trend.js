// The measures over the commits: one small chart each, drawn by uPlot.
const CHART = { width: 260, height: 92 };

function series(name, at) {
  return data.trend.map(([, , , measures]) => measures[name]?.[at] ?? null);
}

function measureNames() {
  const all = new Set(data.trend.flatMap(([, , , measures]) => Object.keys(measures)));
  return [...all].filter((name) => name.endsWith(".count")).sort();
}

const values = (name) => [series(name, 0), series(name, 1)];
const last = (list) => list.findLast((value) => value !== null) ?? null;
const first = (list) => list.find((value) => value !== null) ?? null;
const changes = (name) =>
  values(name).some((list) => new Set(list.filter((value) => value !== null)).size > 1);
const shown = (value) => (value === null ? "–" : figure(value));

// A colour of the style sheet as the canvas wants it: light-dark() is not known there.
function ink(name) {
  const probe = el("span", { class: `ink-${name}` });
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function said(name, at) {
  const [commit, date, tags] = data.trend[at];
  const [production, tests] = values(name).map((list) => list[at]);
  return `${date} · ${commit.slice(0, 9)}${tags ? ` · ${tags}` : ""}: ${shown(production)} production, ${shown(tests)} tests`;
}

// Commits may share a day, or be dated before the one they follow; a curve only goes forward.
function ascending(times) {
  let latest = -Infinity;
  return times.map((time) => (latest = Math.max(time, latest + 1)));
}

function chart(name, holder, readout) {
  const days = ascending(data.trend.map(([, date]) => Date.parse(date) / 1000));
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
    scales: { y: { range: (_, low, high) => [Math.min(0, low), Math.max(1, high * 1.08)] } },
    axes: [
      { ...axis, show: false },
      {
        ...axis,
        size: 40,
        splits: (plot) => [0, plot.scales.y.max / 1.08],
        values: (_, marks) => marks.map((mark) => figure(Math.round(mark))),
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
  const [production, tests] = values(name).map(
    (list) => `${shown(first(list))} → ${shown(last(list))}`,
  );
  const readout = el("p", { class: "aside" }, `tests ${tests}`);
  const holder = el("div", {
    class: "chart",
    role: "img",
    "aria-label": `${name}: production ${production}, tests ${tests}`,
  });
  return {
    name,
    holder,
    readout,
    node: el(
      "figure",
      {},
      el("figcaption", {}, el("b", {}, name.replace(".count", "")), el("span", {}, production)),
      holder,
      readout,
    ),
  };
}

function asTable(names) {
  const head = (title) =>
    el("th", { scope: "col", class: title === "Measure" ? null : "n" }, title);
  const cell = (value) => el("td", { class: "n" }, shown(value));
  const line = (name) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, name),
      values(name).map((list) => [cell(first(list)), cell(last(list))]),
    );
  return el(
    "details",
    {},
    el("summary", {}, "As a table"),
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
  );
}

let charts = [];

function drawTrend() {
  const body = byId("trend");
  if (!body || !body.clientWidth) return;
  charts.forEach((one) => one.destroy());
  const names = measureNames();
  const moving = names.filter(changes).map(small);
  const still = names.filter((name) => !changes(name)).map((name) => name.replace(".count", ""));
  const [from, to] = [data.trend[0][1], data.trend.at(-1)[1]];
  body.replaceChildren(
    el(
      "p",
      { class: "aside" },
      `${plural(data.trend.length, "commit")} from ${from} to ${to}, all counted by one ruler.`,
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
