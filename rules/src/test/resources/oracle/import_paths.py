#!/usr/bin/env python3
"""Counts the bindings of one symbol by kind, by CPython's ast and without the scanner.

An independent ruler for the rule fragmented-import. Every `from ... import` that gives the symbol
is followed from module to module to the place where it is defined, through assignments and star
imports at module level; what leads nowhere inside the tree is broken.

    import_paths.py FOLDER HOME [PREFIX ...]

FOLDER is the root of the tree, HOME the symbol's qualified name. With prefixes, only files below
them are counted; all are indexed. Prints one line for each binding that is not canonical, then a
JSON object of counts by kind.
"""
import ast
import collections
import json
import pathlib
import subprocess
import sys
import warnings

warnings.simplefilter("ignore")


class Tree:
    """The modules below a root folder, by dotted name."""

    def __init__(self, root):
        self.root = root
        self.files = {}
        self.trees = {}
        self.failed = []
        self.tops = set()
        for path in sorted(self.listed()):
            parts = path[:-3].split("/")
            package = parts[-1] == "__init__"
            self.files[".".join(parts[:-1] if package else parts)] = (path, package)
            self.tops.add(parts[0])

    def listed(self):
        """Those that git knows, else all."""
        done = subprocess.run(
            ["git", "-C", self.root, "ls-files", "-co", "--exclude-standard", "*.py"],
            capture_output=True, text=True, check=False)
        if done.returncode == 0 and done.stdout:
            return [line for line in done.stdout.splitlines() if not line.startswith('"')]
        root = pathlib.Path(self.root)
        return [file.relative_to(root).as_posix() for file in root.rglob("*.py")]

    def parse(self, module):
        if module not in self.trees:
            path = self.files[module][0]
            try:
                self.trees[module] = ast.parse((pathlib.Path(self.root) / path).read_bytes())
            except (SyntaxError, ValueError, OSError):
                self.failed.append(path)
                self.trees[module] = ast.Module([], [])
        return self.trees[module]

    def source(self, module, node):
        """The absolute name of the module that a statement imports from."""
        if not node.level:
            return node.module
        parts = module.split(".") if module else []
        if not self.files[module][1]:
            parts = parts[:-1]
        parts = parts[:len(parts) - node.level + 1]
        return ".".join(parts + ([node.module] if node.module else []))

    def inside(self, module):
        return module.split(".")[0] in self.tops

    def bindings(self, module, name):
        """The nodes at module level, conditions included, that bind a name, the last one first."""
        found = []
        for node in statements(self.parse(module).body):
            if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
                bound = node.name == name
            elif isinstance(node, ast.ImportFrom):
                bound = any((a.asname or a.name) in (name, "*") for a in node.names)
            elif isinstance(node, ast.Assign):
                bound = any(isinstance(t, ast.Name) and t.id == name for t in node.targets)
            else:
                bound = isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == name
            if bound:
                found.append(node)
        return found[::-1]

    def define(self, module, name, seen=frozenset()):
        """The qualified name that a name leads to; None where it leads nowhere."""
        if module not in self.files or (module, name) in seen:
            return None
        seen = seen | {(module, name)}
        for node in self.bindings(module, name):
            found = self.follow(module, name, node, seen)
            if found:
                return found
        return None

    def follow(self, module, name, node, seen):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                if (alias.asname or alias.name) == name:
                    return self.define(self.source(module, node), alias.name, seen)
                if alias.name == "*":
                    return self.define(self.source(module, node), name, seen)
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Name):
            if node.value.id != name:
                return self.define(module, node.value.id, seen) or f"{module}.{name}"
        return f"{module}.{name}"


def statements(body):
    """All statements that run when the module is loaded."""
    for node in body:
        yield node
        for field in ("body", "orelse", "finalbody"):
            if isinstance(node, (ast.If, ast.Try, ast.With)):
                yield from statements(getattr(node, field, []))
        for handler in getattr(node, "handlers", []):
            yield from statements(handler.body)


def kind(tree, module, node, alias, home):
    """None where the binding has nothing to do with the symbol."""
    home_module, simple = home.rsplit(".", 1)
    source = tree.source(module, node)
    meant = tree.define(source, alias.name)
    if meant == home:
        if (source, alias.name) != (home_module, simple):
            return "re-export"
        return "renamed" if (alias.asname or simple) != simple else "canonical"
    if alias.name != simple:
        return None
    if meant:
        return "shadow"
    return "broken" if tree.inside(source or "") else None


def names_home(node, home):
    """Whether a call loads the symbol's module by a literal name."""
    function = getattr(node.func, "attr", getattr(node.func, "id", ""))
    first = node.args[0] if node.args else None
    return (function in ("import_module", "__import__")
            and isinstance(first, ast.Constant)
            and first.value in (home, home.rsplit(".", 1)[0]))


def judge(tree, home):
    """One row for each binding: kind, file, line, what is imported."""
    for module, (path, _) in tree.files.items():
        for node in ast.walk(tree.parse(module)):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    found = kind(tree, module, node, alias, home)
                    if found:
                        imported = f"{tree.source(module, node)}.{alias.name}"
                        yield found, path, node.lineno, imported
            elif isinstance(node, ast.Call) and names_home(node, home):
                yield "dynamic", path, node.lineno, node.args[0].value


def main(root, home, *prefixes):
    tree = Tree(root)
    counts = collections.Counter()
    for found, path, line, imported in judge(tree, home):
        if not prefixes or any(path.startswith(prefix.rstrip("/") + "/") for prefix in prefixes):
            counts[found] += 1
            if found != "canonical":
                print(f"{found} {path}:{line} {imported}")
    print(json.dumps(dict(sorted(counts.items())) | {"unparsable": len(tree.failed)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
