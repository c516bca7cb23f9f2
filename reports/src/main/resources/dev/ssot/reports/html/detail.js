// All that is known of one finding.
const CHAIN = ["step", "name", "place"];

function term(name, ...value) {
  return [el("dt", {}, name), el("dd", {}, ...value)];
}

// An import's way, hop by hop.
function chain(table) {
  return el(
    "ol",
    { class: "chain" },
    table.rows.map(([step, name, where]) =>
      el(
        "li",
        {},
        el("span", { class: "step" }, step),
        el("code", {}, soft(name)),
        el("span", { class: "path" }, soft(where)),
      ),
    ),
  );
}

function table({ columns, rows: lines }) {
  const numeric = columns.map((_, at) =>
    lines.every((cells) => /^[\d,.]+( %)?$/.test(cells[at] ?? "")),
  );
  return el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": "Evidence" },
    el(
      "table",
      {},
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          columns.map((name, at) => el("th", { scope: "col", class: numeric[at] && "n" }, name)),
        ),
      ),
      el(
        "tbody",
        {},
        lines.map((cells) =>
          el(
            "tr",
            {},
            cells.map((cell, at) =>
              el("td", { class: numeric[at] && "n" }, numeric[at] ? cell : soft(cell)),
            ),
          ),
        ),
      ),
    ),
  );
}

function evidence(one) {
  const isChain = one.columns.join() === CHAIN.join();
  return el("section", {}, el("h3", {}, prose(one.title)), isChain ? chain(one) : table(one));
}

function relatedPlaces(places) {
  if (!places.length) return null;
  return el(
    "section",
    {},
    el("h3", {}, places.length === 1 ? "Related place" : `${figure(places.length)} related places`),
    el(
      "ul",
      { class: "related" },
      places.map((one) =>
        el(
          "li",
          {},
          el("span", { class: "path" }, soft(one.place)),
          " ",
          el("span", { class: "aside" }, prose(one.message)),
        ),
      ),
    ),
  );
}

// A line of a diff, with the part marked in which it differs from its counterpart.
function changed(tag, sign, line, counterpart) {
  const [one, other] = [[...line], [...counterpart]];
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one[start] === other[start]) start++;
  let end = 0;
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const part = (from, to) => one.slice(from, to).join("");
  const middle = part(start, one.length - end);
  return el(
    tag,
    {},
    `${sign} ${part(0, start)}`,
    start + end > 0 && middle ? el("mark", {}, middle) : middle,
    `${part(one.length - end)}\n`,
  );
}

// What is too long to be in the report is only named.
function diff({ path, line, last, removed, added }) {
  const pairs = removed?.length === added.length;
  const where = line === last ? `line ${line}` : `lines ${line} to ${last}`;
  return el(
    "pre",
    { class: "diff", role: "group", "aria-label": `Change of ${path}, ${where}` },
    el("span", { class: "hunk" }, "@@ ", soft(path), `:${line} @@\n`),
    removed
      ? removed.map((one, at) => changed("del", "-", one, pairs ? added[at] : ""))
      : el("span", { class: "hunk" }, `  ${where}, too long to be shown; instead of that part:\n`),
    added.map((one, at) => changed("ins", "+", one, pairs ? removed[at] : "")),
  );
}

function fix(how) {
  if (!how) return null;
  return el(
    "section",
    {},
    el("h3", {}, "Fix"),
    el("p", {}, soft(how.description)),
    how.changes.map(diff),
  );
}

function owners(row) {
  const names = ownersOf(row).map((number) => data.texts[number]);
  const link = (name) => el("a", { href: address("findings", "", { owner: name }) }, soft(name));
  return names.length ? term("Owner", ...names.map((name, at) => [at ? ", " : "", link(name)])) : null;
}

function facts(row) {
  const change = text("change", row);
  const before = text("before", row);
  const standing = [text("status", row), text("certainty", row)];
  if (column("inferred")[row]) standing.push("inferred, not declared in ssot.yaml");
  return el(
    "dl",
    {},
    term("Place", el("span", { class: "path" }, soft(place(row)))),
    term("Subject", el("code", {}, soft(text("subject", row)))),
    term(
      "Rule",
      el("a", { href: `#rules/${text("rule", row)}` }, text("rule", row)),
      ` · ${text("kind", row)}`,
    ),
    text("concept", row) ? term("Concept", text("concept", row)) : null,
    owners(row),
    term("Standing", standing.join(" · ")),
    change ? term("Change", before ? `${change}: ${before}` : change) : null,
    term("Explain", el("code", {}, `ssot explain ${text("fingerprint", row).slice(0, 8)}`)),
  );
}

function drawDetail(query) {
  const pane = byId("detail");
  const row = query.has("open") ? rowOf(query.get("open")) : -1;
  pane.hidden = row < 0;
  pane.closest(".browser").classList.toggle("with-detail", row >= 0);
  if (row < 0) {
    pane.replaceChildren();
    return;
  }
  pane.replaceChildren(
    el("a", { class: "close", href: address("findings", query, { open: null }) }, "Close"),
    el(
      "p",
      { class: `level ${text("level", row)}` },
      `${text("level", row)} · ${text("scope", row)}`,
    ),
    el("h2", {}, prose(text("message", row))),
    facts(row),
    ...evidenceOf(row).map(evidence),
    ...[fix(fixOf(row)), relatedPlaces(relatedOf(row))].filter(Boolean),
  );
  pane.scrollTop = 0;
}
