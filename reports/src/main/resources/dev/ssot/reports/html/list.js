// The findings that pass the filters, a page at a time.
const PAGE = 100;
const PRINTED = 400;
const ORDERS = {
  worst: { title: "worst first", compare: (a, b) => a - b },
  place: {
    title: "place",
    compare: byText(
      (row) => text("path", row),
      (row) => column("line")[row],
    ),
  },
  rule: { title: "rule", compare: byText((row) => text("rule", row)) },
  subject: { title: "name", compare: byText((row) => text("subject", row)) },
  related: {
    title: "most places",
    compare: (a, b) =>
      data.related[column("related")[b]].length - data.related[column("related")[a]].length ||
      a - b,
  },
};

function byText(name, number = () => 0) {
  return (a, b) => {
    const one = name(a);
    const other = name(b);
    if (one !== other) return one < other ? -1 : 1;
    return number(a) - number(b) || a - b;
  };
}

function badges(row) {
  const marks = [];
  if (text("change", row) && text("change", row) !== "kept") marks.push(text("change", row));
  if (text("status", row) !== "open") marks.push(text("status", row));
  if (column("inferred")[row]) marks.push("inferred");
  if (text("certainty", row) !== "certain") marks.push(text("certainty", row));
  if (column("fix")[row]) marks.push("fix known");
  return marks.map((mark) => el("span", { class: `badge ${mark.replace(" ", "-")}` }, mark));
}

function line(row, query) {
  const fingerprint = text("fingerprint", row);
  const open = query.get("open") === fingerprint;
  return el(
    "tr",
    { "data-row": row, class: open ? "open" : null },
    el("td", { class: `level ${text("level", row)}` }, text("level", row)),
    el(
      "td",
      { class: "what" },
      el(
        "a",
        {
          href: address("findings", query, { open: fingerprint }),
          "aria-current": open && "true",
          "data-id": fingerprint,
        },
        prose(text("message", row)),
      ),
      el("span", { class: "at" }, el("span", { class: "path" }, soft(place(row))), badges(row)),
    ),
    el("td", { class: "of" }, text("rule", row), el("span", { class: "aside" }, text("kind", row))),
  );
}

function heads() {
  const head = (title) => el("th", { scope: "col" }, title);
  return el("thead", {}, el("tr", {}, head("Level"), head("Finding"), head("Rule")));
}

const orderOf = (query) => (Object.hasOwn(ORDERS, query.get("sort")) ? query.get("sort") : "worst");

function orders(query) {
  const now = orderOf(query);
  return Object.entries(ORDERS).map(([key, { title }]) =>
    el(
      "a",
      {
        href: address("findings", query, { sort: key === "worst" ? null : key, page: null }),
        "aria-current": key === now && "true",
        "data-id": `sort-${key}`,
      },
      title,
    ),
  );
}

function pages(query, page, last) {
  const to = (number, label) =>
    number < 1 || number > last
      ? el("span", { class: "off" }, label)
      : el(
          "a",
          {
            href: address("findings", query, { page: number === 1 ? null : number }),
            "data-id": label,
          },
          label,
        );
  return [
    to(page - 1, "Previous"),
    el("span", {}, `Page ${figure(page)} of ${figure(last)}`),
    to(page + 1, "Next"),
  ];
}

function drawList(query, found) {
  const order = ORDERS[orderOf(query)];
  const sorted = order === ORDERS.worst ? found : [...found].sort(order.compare);
  const last = Math.max(1, Math.ceil(sorted.length / PAGE));
  const page = Math.min(last, Math.max(1, Number.parseInt(query.get("page"), 10) || 1));
  const shown = sorted.slice((page - 1) * PAGE, page * PAGE);
  byId("status").textContent =
    found.length === 0 ? "No finding passes these filters." : plural(found.length, "finding");
  replace(
    byId("chosen"),
    chips("findings", query),
    found.length
      ? el(
          "p",
          { class: "orders" },
          el("span", { class: "aside" }, "Sort by "),
          orders(query),
          el(
            "a",
            { class: "to-where", href: filtered("where", query, { sort: null }) },
            "Where are these?",
          ),
        )
      : null,
  );
  replace(
    byId("list"),
    el("caption", { class: "unseen" }, "Findings"),
    heads(),
    el(
      "tbody",
      {},
      shown.map((row) => line(row, query)),
    ),
  );
  byId("list").hidden = found.length === 0;
  replace(byId("pages"), last > 1 ? pages(query, page, last) : []);
  return sorted;
}

// All of the list on paper, within reason.
function drawForPrint(query, sorted) {
  const shown = sorted.slice(0, PRINTED);
  replace(
    byId("list"),
    heads(),
    el(
      "tbody",
      {},
      shown.map((row) => line(row, query)),
    ),
  );
  replace(
    byId("pages"),
    sorted.length > PRINTED ? [`… and ${figure(sorted.length - PRINTED)} more`] : [],
  );
}

// Only the mark moves, so that the focus stays where it is.
function markOpen(query) {
  for (const link of byId("list").querySelectorAll("tbody a")) {
    const open = link.dataset.id === query.get("open");
    link.closest("tr").classList.toggle("open", open);
    markCurrent(link, open, "true");
    link.setAttribute("href", address("findings", query, { open: link.dataset.id }));
  }
}
