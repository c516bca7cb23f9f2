// The findings, by column. A row is a number; a text is known by its place in the list of texts.
const data = JSON.parse(document.getElementById("data").textContent);
const rows = (data.present ?? 0) + (data.gone ?? 0);

const column = (name) => data.findings?.[name] ?? [];
const text = (name, row) => data.texts[column(name)[row]];
const counts = (row) => text("level", row) !== "info";
const place = (row) => `${text("path", row)}:${column("line")[row]}`;

// What a search looks into, put together on the first search.
let haystack = null;

function haystackOf(row) {
  haystack ??= Array.from({ length: rows }, (_, at) =>
    ["subject", "message", "path", "rule", "kind", "concept", "fingerprint"]
      .map((name) => text(name, at))
      .join("\n")
      .toLowerCase(),
  );
  return haystack[row];
}

// The numbers of their names; none where the tree does not say who owns what.
const ownersOf = (row) => data.owners?.[column("owner")[row]] ?? [];

function rowOf(fingerprint) {
  const number = data.texts.indexOf(fingerprint);
  return number < 0 ? -1 : column("fingerprint").indexOf(number);
}

function relatedOf(row) {
  return data.related[column("related")[row]].map(([path, line, message]) => ({
    place: `${data.texts[path]}:${line}`,
    message: data.texts[message],
  }));
}

function evidenceOf(row) {
  const texts = (numbers) => numbers.map((number) => data.texts[number]);
  return data.evidence[column("evidence")[row]].map(([title, heads, ...lines]) => ({
    title: data.texts[title],
    columns: texts(heads),
    rows: lines.map(texts),
  }));
}

// Null where nobody knows how to mend it.
function fixOf(row) {
  const number = column("fix")[row];
  if (number === 0) return null;
  const [description, ...changes] = data.fixes[number];
  const lines = (of) => (data.texts[of] ? data.texts[of].split("\n") : []);
  return {
    description: data.texts[description],
    changes: changes.map(([path, line, last, removed, added]) => ({
      path: data.texts[path],
      line,
      last,
      removed: removed < 0 ? null : lines(removed),
      added: lines(added),
    })),
  };
}
