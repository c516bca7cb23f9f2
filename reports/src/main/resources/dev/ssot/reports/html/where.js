// Where in the tree the findings are: the picture, and the same as a table.
function crumbs(node, query) {
  const names = node.path ? node.path.split("/") : [];
  const link = (name, path) => el("a", { href: filtered("where", query, { in: path }) }, name);
  return el(
    "nav",
    { class: "crumbs", "aria-label": "Folder" },
    link("All", null),
    names.map((name, at) => [
      " / ",
      at === names.length - 1 ? el("b", {}, name) : link(name, names.slice(0, at + 1).join("/")),
    ]),
  );
}

function folders(node, query) {
  const most = Math.max(1, ...childrenOf(node).map((child) => child.count));
  const number = (value) => el("td", { class: "n" }, figure(value));
  const line = (child) =>
    el(
      "tr",
      {},
      el(
        "th",
        { scope: "row" },
        el(
          "a",
          { class: "path", href: target(child, query) },
          soft(child.name + (child.children.size ? "/" : "")),
        ),
      ),
      el(
        "td",
        { class: "n found" },
        el("a", { href: filtered("findings", query, { in: child.path }) }, figure(child.count)),
      ),
      el(
        "td",
        { class: "bar" },
        svg(
          "svg",
          { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
          svg("rect", {
            class: "production",
            width: (100 * (child.count - child.tests)) / most,
            height: 10,
          }),
          svg("rect", {
            class: "tests",
            x: (100 * (child.count - child.tests)) / most,
            width: (100 * child.tests) / most,
            height: 10,
          }),
        ),
      ),
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
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          head("Folder"),
          head("findings", true),
          el("td"),
          head("production", true),
          head("tests", true),
          head("files", true),
          head("per file", true),
        ),
      ),
      el("tbody", {}, childrenOf(node).map(line)),
    ),
  );
}

function scopes(query) {
  const link = (name, value) =>
    el(
      "a",
      {
        href: filtered("where", query, { scope: value }),
        "aria-current": query.get("scope") === value && "true",
        "data-id": `scope-${name}`,
      },
      name,
    );
  return el(
    "p",
    { class: "orders" },
    link("all code", null),
    link("production", "production"),
    link("tests", "test"),
  );
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
    el(
      "p",
      { class: "aside", role: "status" },
      `${plural(found.length, "finding")} in ${plural(node.files, "file")}. `,
      el("a", { href: filtered("findings", query, {}) }, "List them"),
    ),
    scopes(query),
    chips("where", query, others),
    found.length && node.children.size
      ? [picture(node, query, width), legend(), folders(node, query)]
      : null,
  );
}
