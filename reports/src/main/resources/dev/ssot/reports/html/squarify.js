// Squarified treemaps after Bruls, Huizing and van Wijk: tiles of given areas, as square as may be.
function worstRatio(row, area, side) {
  const length = area / side;
  return Math.max(
    ...row.map((tile) => Math.max(tile.area / length / length, length / (tile.area / length))),
  );
}

// Items with a count each, most first; gives them x, y, width and height within the box.
function squarify(items, box) {
  const total = items.reduce((sum, item) => sum + item.count, 0);
  const scale = (box.width * box.height) / total;
  const left = items.map((item) => ({ item, area: item.count * scale }));
  const tiles = [];
  let { x, y, width, height } = box;
  while (left.length) {
    const side = Math.min(width, height);
    const row = [left.shift()];
    let area = row[0].area;
    while (
      left.length &&
      worstRatio([...row, left[0]], area + left[0].area, side) <= worstRatio(row, area, side)
    ) {
      area += left[0].area;
      row.push(left.shift());
    }
    const depth = area / side;
    let along = 0;
    for (const tile of row) {
      const length = tile.area / depth;
      tiles.push(
        width >= height
          ? { item: tile.item, x, y: y + along, width: depth, height: length }
          : { item: tile.item, x: x + along, y, width: length, height: depth },
      );
      along += length;
    }
    if (width >= height) {
      x += depth;
      width -= depth;
    } else {
      y += depth;
      height -= depth;
    }
  }
  return tiles;
}
