// The folders with the findings in them, summed up.
const TILES = 40;

const empty = (name, path) => ({ name, path, count: 0, tests: 0, files: 0, children: new Map() });

function tree(found) {
  const root = empty("", "");
  for (const row of found) {
    const isTest = text("scope", row) === "test" ? 1 : 0;
    let node = root;
    let path = "";
    root.count++;
    root.tests += isTest;
    for (const name of text("path", row).split("/")) {
      path = path ? `${path}/${name}` : name;
      let child = node.children.get(name);
      if (!child) {
        child = empty(name, path);
        node.children.set(name, child);
      }
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

const childrenOf = (node) =>
  [...node.children.values()]
    .map(inner)
    .sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));

// What a picture can hold: the largest, and one for all the rest.
function largest(node) {
  const all = childrenOf(node);
  if (all.length <= TILES) return all;
  const rest = all.slice(TILES - 1);
  const sum = (name) => rest.reduce((total, child) => total + child[name], 0);
  const name = `${rest.length} more`;
  const others = {
    name,
    title: `${name} in ${node.path || "all"}`,
    path: node.path,
    count: sum("count"),
    files: sum("files"),
    children: new Map(),
  };
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
