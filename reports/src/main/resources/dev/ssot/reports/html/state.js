// What is shown stands in the address: view, page, filters. Links change it, nothing else does.
const VIEWS = ["overview", "findings", "where", "rules", "coverage"];

// Filters on a column, in the order of the rail.
const FACETS = ["level", "change", "status", "scope", "owner", "rule", "kind", "certainty", "concept"];
const FILTERS = ["q", "in", "fix", ...FACETS];

function readState() {
  const [path, query = ""] = location.hash.slice(1).split("?");
  const [view, ...page] = path.split("/");
  return {
    view: VIEWS.includes(view) ? view : "overview",
    page: page.join("/"),
    query: new URLSearchParams(query),
  };
}

// The address of a view with the present filters and some of them changed; null takes one away.
function address(view, query, changes = {}) {
  const next = new URLSearchParams(query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  const shown = next.toString();
  return `#${view}${shown ? `?${shown}` : ""}`;
}

// One with other filters: what was open and the page do not fit them any more.
const filtered = (view, query, changes) =>
  address(view, query, { page: null, open: null, ...changes });

function testOf(key, value) {
  if (key === "q") {
    const words = value.toLowerCase().split(/\s+/).filter(Boolean);
    return words.length ? (row) => words.every((word) => haystackOf(row).includes(word)) : null;
  }
  if (key === "in") {
    const folder = value.replace(/\/+$/, "");
    return (row) => {
      const path = text("path", row);
      return path === folder || path.startsWith(`${folder}/`);
    };
  }
  if (key === "fix") {
    return (row) => fixOf(row)?.description === value;
  }
  const number = data.texts.indexOf(value);
  if (key === "owner") return (row) => ownersOf(row).includes(number);
  const cells = column(key);
  return (row) => cells[row] === number;
}

// Unless asked for, neither what is not counted nor what is gone is listed.
function testsOf(query) {
  const tests = [];
  for (const key of FILTERS) {
    const value = query.get(key);
    if (key === "level" && value === "all") continue;
    if (value) {
      const test = testOf(key, value);
      if (test) tests.push([key, test]);
    } else if (key === "level") {
      tests.push([key, counts]);
    } else if (key === "change") {
      tests.push([key, (row) => row < data.present]);
    }
  }
  return tests;
}

// The rows that pass all tests; and per facet, how many would pass if it were set to each value.
function select(query, facets) {
  const tests = testsOf(query);
  const found = [];
  const tallies = new Map(facets.map((key) => [key, new Map()]));
  const count = (key, row) => {
    const tally = tallies.get(key);
    const add = (value) => tally?.set(value, (tally.get(value) ?? 0) + 1);
    if (key === "owner") ownersOf(row).forEach(add);
    else add(column(key)[row]);
  };
  for (let row = 0; row < rows; row++) {
    let failed = null;
    let failures = 0;
    for (const [key, test] of tests) {
      if (!test(row)) {
        failed = key;
        if (++failures > 1) break;
      }
    }
    if (failures === 0) {
      found.push(row);
      for (const key of facets) count(key, row);
    } else if (failures === 1) {
      count(failed, row);
    }
  }
  return { found, tallies };
}
