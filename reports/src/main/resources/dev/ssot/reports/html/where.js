// Where in the tree the findings are: a treemap of folders, and the same as a table.
const TILES = 40;
const HEAD = 20;
const DEEPEST = 2;
const STEPS = [1, 2, 4, 8];

function tree(found) {
  const root = { name: "", path: "", count: 0, tests: 0, files: 0, children: new Map() };
  for (const row of found) {
    const isTest = text("scope", row) === "test" ? 1 : 0;
    let node = root;
    let path = "";
    root.count++;
    root.tests += isTest;
    for (const name of text("path", row).split("/")) {
      path = path ? `${path}/${name}` : name;
      let child = node.children.get(name);
      if (!child) node.children.set(name, (child = { name, path, count: 0, tests: 0, files: 0, children: new Map() }));
      child.count++;
      child.tests += isTest;
      node = child;
    }
  }
  countFiles(root);
  return root;
}

function countFiles(node) {
  node.files = node.children.size ? 0 : 1;
  for (const child of node.children.values()) node.files += countFiles(child);
  return node.files;
}

// A folder that holds nothing but one folder is told together with that.
function inner(node) {
  let at = node;
  while (at.children.size === 1) {
    const [only] = at.children.values();
    if (!only.children.size) break;
    at = { ...only, name: at.name ? `${at.name}/${only.name}` : only.name };
  }
  return at;
}

const childrenOf = (node) => [...node.children.values()].map(inner).sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));

// What a picture can hold: the largest, and one for all the rest.
function largest(node) {
  const all = childrenOf(node);
  if (all.length <= TILES) return all;
  const rest = all.slice(TILES - 1);
  const sum = (name) => rest.reduce((total, child) => total + child[name], 0);
  const name = `${rest.length} more`;
  const others = { name, title: `${name} in ${node.path || "all"}`, path: node.path, count: sum("count"), files: sum("files"), children: new Map() };
  return [...all.slice(0, TILES - 1), others].sort((a, b) => b.count - a.count);
}

function find(root, path) {
  let node = root;
  for (const name of path ? path.split("/") : []) {
    node = node.children.get(name);
    if (!node) return root;
  }
  return inner(node);
}

const shade = (node) => `s${STEPS.filter((step) => node.count / node.files > step).length}`;
const target = (node, query) => filtered(node.children.size ? "where" : "findings", query, { in: node.path });

function label(words, x, y, width) {
  const room = Math.floor((width - 10) / 6.6);
  if (room < 3) return null;
  return svg("text", { x: x + 5, y }, words.length > room ? `${words.slice(0, room - 1)}…` : words);
}

// A folder's name stands above what is in it; what is not opened has its count below its name.
function tile({ item, x, y, width, height }, query, depth) {
  const box = { x: x + 3, y: y + HEAD, width: width - 6, height: height - HEAD - 3 };
  const nested = depth < DEEPEST && item.children.size && box.width > 70 && box.height > 45;
  const rect = { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) };
  const link = svg(
    "a",
    { href: target(item, query), tabindex: "-1" },
    svg("title", {}, `${item.title ?? item.path}: ${plural(item.count, "finding")} in ${plural(item.files, "file")}`),
    svg("rect", { ...rect, class: nested ? "folder" : shade(item) }),
    height > 16 ? label(nested ? `${item.name}  ${figure(item.count)}` : item.name, x, y + 14, width) : null,
    !nested && height > 34 ? label(figure(item.count), x, y + 28, width) : null,
  );
  const within = nested ? squarify(largest(item), box) : [];
  return [link, ...within.flatMap((one) => tile(one, query, depth + 1))];
}

function picture(node, query, width) {
  const height = Math.round(Math.min(620, Math.max(300, width * 0.5)));
  const tiles = squarify(largest(node), { x: 0, y: 0, width, height });
  return svg(
    "svg",
    { class: "treemap", viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    tiles.flatMap((one) => tile(one, query, 0)),
  );
}

function legend() {
  const words = ["up to 1", "2", "4", "8", "more"];
  return el(
    "p",
    { class: "key", "aria-hidden": "true" },
    "Area: findings. Shade: findings per file ",
    words.map((word, at) => [svg("svg", { viewBox: "0 0 10 10" }, svg("rect", { class: `s${at}`, width: 10, height: 10 })), ` ${word} `]),
  );
}

function crumbs(node, query) {
  const names = node.path ? node.path.split("/") : [];
  const link = (name, path) => el("a", { href: filtered("where", query, { in: path }) }, name);
  return el(
    "nav",
    { class: "crumbs", "aria-label": "Folder" },
    link("All", null),
    names.map((name, at) => [" / ", at === names.length - 1 ? el("b", {}, name) : link(name, names.slice(0, at + 1).join("/"))]),
  );
}

function folders(node, query) {
  const most = Math.max(1, ...childrenOf(node).map((child) => child.count));
  const number = (value) => el("td", { class: "n" }, figure(value));
  const line = (child) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, el("a", { class: "path", href: target(child, query) }, soft(child.name + (child.children.size ? "/" : "")))),
      el("td", { class: "n found" }, el("a", { href: filtered("findings", query, { in: child.path }) }, figure(child.count))),
      el("td", { class: "bar" }, svg("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" }, svg("rect", { class: "production", width: (100 * (child.count - child.tests)) / most, height: 10 }), svg("rect", { class: "tests", x: (100 * (child.count - child.tests)) / most, width: (100 * child.tests) / most, height: 10 }))),
      number(child.count - child.tests),
      number(child.tests),
      number(child.files),
      el("td", { class: "n" }, (child.count / child.files).toFixed(1)),
    );
  const head = (title, numeric) => el("th", { scope: "col", class: numeric && "n" }, title);
  return el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": "Folders" },
    el(
      "table",
      { class: "folders" },
      el("thead", {}, el("tr", {}, head("Folder"), head("findings", true), el("td"), head("production", true), head("tests", true), head("files", true), head("per file", true))),
      el("tbody", {}, childrenOf(node).map(line)),
    ),
  );
}

function scopes(query) {
  const link = (name, value) =>
    el("a", { href: filtered("where", query, { scope: value }), "aria-current": query.get("scope") === value && "true", "data-id": `scope-${name}` }, name);
  return el("p", { class: "orders" }, link("all code", null), link("production", "production"), link("tests", "test"));
}

function drawWhere(query) {
  const { found } = select(query, []);
  const body = byId("where-body");
  const node = find(tree(found), query.get("in"));
  const others = new URLSearchParams(query);
  for (const key of ["in", "scope"]) others.delete(key);
  const width = Math.max(280, body.clientWidth);
  replace(
    body,
    crumbs(node, query),
    el("p", { class: "aside", role: "status" }, `${plural(found.length, "finding")} in ${plural(node.files, "file")}. `, el("a", { href: filtered("findings", query, {}) }, "List them")),
    scopes(query),
    chips("where", query, others),
    found.length && node.children.size ? [picture(node, query, width), legend(), folders(node, query)] : null,
  );
}
