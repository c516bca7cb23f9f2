// A treemap of folders: a tile for each, and in it those of the next two levels.
const HEAD = 20;
const DEEPEST = 2;
const STEPS = [1, 2, 4, 8];

const shade = (node) => `s${STEPS.filter((step) => node.count / node.files > step).length}`;
const target = (node, query) =>
  filtered(node.children.size ? "where" : "findings", query, { in: node.path });

function label(words, x, y, width) {
  const room = Math.floor((width - 10) / 6.6);
  if (room < 3) return null;
  return svg("text", { x: x + 5, y }, words.length > room ? `${words.slice(0, room - 1)}…` : words);
}

// A folder's name stands above what is in it; what is not opened has its count below its name.
function tile({ item, x, y, width, height }, query, depth) {
  const box = { x: x + 3, y: y + HEAD, width: width - 6, height: height - HEAD - 3 };
  const nested = depth < DEEPEST && item.children.size && box.width > 70 && box.height > 45;
  const rect = {
    x: x + 0.5,
    y: y + 0.5,
    width: Math.max(0, width - 1),
    height: Math.max(0, height - 1),
  };
  const link = svg(
    "a",
    { href: target(item, query), tabindex: "-1" },
    svg(
      "title",
      {},
      `${item.title ?? item.path}: ${plural(item.count, "finding")} in ${plural(item.files, "file")}`,
    ),
    svg("rect", { ...rect, class: nested ? "folder" : shade(item) }),
    height > 16
      ? label(nested ? `${item.name}  ${figure(item.count)}` : item.name, x, y + 14, width)
      : null,
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
    words.map((word, at) => [
      svg("svg", { viewBox: "0 0 10 10" }, svg("rect", { class: `s${at}`, width: 10, height: 10 })),
      ` ${word} `,
    ]),
  );
}
