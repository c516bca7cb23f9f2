// The rail of filters: each value is a link to the list with that filter set, or taken away.
const TITLES = {
  q: "Search",
  in: "In",
  fix: "Fix",
  level: "Level",
  change: "Change",
  status: "Status",
  scope: "Scope",
  owner: "Owner",
  rule: "Rule",
  kind: "Kind",
  certainty: "Certainty",
  concept: "Concept",
};
const LEVELS = ["error", "warning", "info"];
const SHORT = 12;
const unfolded = new Set();

// Kinds are told only within a rule, and what nobody compared or declared is left out.
function facetsFor(query) {
  return FACETS.filter((key) => {
    if (key === "kind") return query.has("rule") || query.has("kind");
    return key !== "change" || data.compared;
  });
}

function valuesOf(key, tally, chosen) {
  const values = [...tally]
    .map(([number, count]) => ({ value: data.texts[number], count }))
    .filter((one) => one.value !== "");
  if (chosen && chosen !== "all" && !values.some((one) => one.value === chosen)) {
    values.push({ value: chosen, count: 0 });
  }
  const byName = (a, b) => (a.value < b.value ? -1 : 1);
  const order =
    key === "level" ? (a, b) => LEVELS.indexOf(a.value) - LEVELS.indexOf(b.value) : byName;
  return values.sort((a, b) => (key === "level" ? 0 : b.count - a.count) || order(a, b));
}

function valueLink(view, query, key, { value, count }) {
  const on = query.get(key) === value;
  return el(
    "li",
    {},
    el(
      "a",
      {
        href: filtered(view, query, {
          [key]: on ? null : value,
          ...(key === "rule" ? { kind: null } : {}),
        }),
        "aria-current": on && "true",
        "data-id": `${key}=${value}`,
        class: `value ${key}-${LEVELS.includes(value) ? value : "any"}`,
      },
      el("span", { class: "name" }, soft(value)),
      el("span", { class: "n" }, figure(count)),
    ),
  );
}

function facet(view, query, key, tally, redraw) {
  const values = valuesOf(key, tally, query.get(key));
  if (values.length < 2 && !query.has(key)) return null;
  const all = unfolded.has(key) || values.length <= SHORT + 1;
  const list = (all ? values : values.slice(0, SHORT)).map((one) =>
    valueLink(view, query, key, one),
  );
  const more = el(
    "button",
    { type: "button", class: "more", "data-id": `more-${key}` },
    `${values.length - SHORT} more`,
  );
  more.addEventListener("click", () => {
    unfolded.add(key);
    redraw();
  });
  return el(
    "section",
    { class: "facet", "aria-label": TITLES[key] },
    el("h2", {}, TITLES[key]),
    el("ul", {}, list),
    all ? null : more,
  );
}

function drawFacets(view, query, tallies, redraw) {
  replace(
    byId("facets"),
    facetsFor(query).map((key) => facet(view, query, key, tallies.get(key), redraw)),
  );
  const set = FILTERS.filter((key) => key !== "q" && query.has(key)).length;
  byId("filters").firstElementChild.textContent = set ? `Filters (${set} set)` : "Filters";
}

// What is set, each with a link that takes it away.
function chips(view, query, told = query) {
  const set = FILTERS.filter((key) => told.get(key));
  if (!set.length) return null;
  const chip = (key) =>
    el(
      "a",
      { class: "chip", href: filtered(view, query, { [key]: null }), "data-id": `chip-${key}` },
      el("span", { class: "key" }, TITLES[key]),
      " ",
      soft(query.get(key)),
      el("span", { class: "x", "aria-hidden": "true" }, "×"),
      el("span", { class: "unseen" }, ", take this filter away"),
    );
  const all = Object.fromEntries(FILTERS.map((key) => [key, null]));
  return el(
    "p",
    { class: "chips" },
    set.map(chip),
    set.length > 1
      ? el(
          "a",
          { class: "clear", href: filtered(view, query, all), "data-id": "clear" },
          "Clear all",
        )
      : null,
  );
}
