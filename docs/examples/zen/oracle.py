#!/usr/bin/env python3
"""Counts what ssot.yaml beside this file has measured, by CPython's ast and without the scanner.

    oracle.py FOLDER            FOLDER is a checkout of netra-systems/zen at 101852d4a

Prints one row a line: what, in production, in tests. Run it with the Python that the code is for
(3.11), since that decides what parses. The way of an import to its definition is followed by
import_paths.py, the oracle of the rule fragmented-import.
"""
import ast
import builtins
import collections
import pathlib
import re
import subprocess
import sys
import warnings

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[2] / "rules/src/test/resources/oracle"))
import import_paths  # noqa: E402

warnings.simplefilter("ignore")

AGENTS = "netra_backend.app.agents"
SOCKETS = "netra_backend.app.websocket_core"
CONCEPTS = {
    "UserExecutionEngine": {
        "home": f"{AGENTS}.supervisor.user_execution_engine.UserExecutionEngine",
        "facades": [f"{AGENTS}.canonical_imports"],
        "legacy": [f"{AGENTS}.execution_engine_consolidated.ExecutionEngine",
                   f"{AGENTS}.execution_engine_consolidated.RequestScopedExecutionEngine",
                   f"{AGENTS}.supervisor.request_scoped_execution_engine"
                   ".RequestScopedExecutionEngine"],
        "rivals": [f"{AGENTS}.base.executor.BaseExecutionEngine",
                   f"{AGENTS}.supervisor.mcp_execution_engine.MCPEnhancedExecutionEngine"],
        "factory": f"{AGENTS}.supervisor.execution_engine_factory.ExecutionEngineFactory",
    },
    "ExecutionEngineFactory": {
        "home": f"{AGENTS}.supervisor.execution_engine_factory.ExecutionEngineFactory",
        "facades": [f"{AGENTS}.canonical_imports"],
        "legacy": [f"{AGENTS}.execution_engine_consolidated.ExecutionEngineFactory"],
        "rivals": [f"{AGENTS}.execution_engine_unified_factory.ExecutionEngineFactory"],
    },
    "WebSocketManager": {
        "home": f"{SOCKETS}.unified_manager._UnifiedWebSocketManagerImplementation",
        "facades": [f"{SOCKETS}.unified_manager.UnifiedWebSocketManager",
                    f"{SOCKETS}.websocket_manager"],
        "legacy": [f"{SOCKETS}.UnifiedWebSocketManager",
                   f"{SOCKETS}.manager.UnifiedWebSocketManager",
                   f"{SOCKETS}.manager.WebSocketManager"],
        "rivals": [r"netra_backend\.app\..*WebSocketManager(Adapter|Factory)?"],
        "factory": f"{SOCKETS}.websocket_manager.get_websocket_manager",
    },
}
VERBS = ("measure calculate compute validate verify check evaluate assess analyze analyse audit"
         " inspect detect estimate benchmark").split()


def is_test(path):
    """By the usual folders and file names."""
    *folders, name = path.split("/")
    return (any(re.fullmatch(r"tests?|javatests|e2e|test_.*|.*[_-]tests", f) for f in folders)
            or re.fullmatch(r"(test_.*|.*_tests?|tests|conftest)\.py", name) is not None)


class Figures:
    """Counts by row, production and tests apart."""

    def __init__(self):
        self.rows = collections.defaultdict(lambda: [0, 0])
        self.places = collections.defaultdict(list)

    def add(self, row, path, line=0, number=1):
        self.rows[row][is_test(path)] += number
        self.places[row].append(f"{path}:{line}")

    def show(self):
        for row, (production, tests) in self.rows.items():
            print(f"{row:60} {production:8,} {tests:8,}")


def listed(root, *patterns):
    out = subprocess.run(
        ["git", "-C", root, "ls-files", "-z", "-co", "--exclude-standard", *patterns],
        capture_output=True, check=True).stdout
    return [p for p in out.decode().split("\0") if p and (pathlib.Path(root) / p).is_file()]


# Syntax and conflicts

def syntax(root, figures):
    broken = set()
    for path in listed(root, "*.py"):
        figures.add("files", path)
        try:
            compile((pathlib.Path(root) / path).read_bytes(), path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError):
            broken.add(path)
            figures.add("files that do not compile", path)
    return broken


def conflicts(root, figures):
    pattern = re.compile(rb"^<{7}(?!<).*\n(?:.*\n)*?={7}\r?\n(?:.*\n)*?>{7}(?!>)", re.M)
    for path in listed(root):
        data = (pathlib.Path(root) / path).read_bytes()
        if b"\0" not in data[:8000]:
            for _ in pattern.finditer(data):
                figures.add("merge conflicts", path)


class Tree(import_paths.Tree):
    """What stands in the handler of a try is bound only when the rest has failed."""

    def __init__(self, root):
        super().__init__(root)
        self.known = {}

    def define(self, module, name, seen=frozenset()):
        if seen:
            return super().define(module, name, seen)
        if (module, name) not in self.known:
            self.known[module, name] = super().define(module, name)
        return self.known[module, name]

    def bindings(self, module, name):
        found = super().bindings(module, name)
        if len(found) < 2:
            return found
        handled = {id(n) for t in ast.walk(self.parse(module)) if isinstance(t, ast.Try)
                   for h in t.handlers for n in import_paths.statements(h.body)}
        return sorted(found, key=lambda node: id(node) in handled)


# Imports of the declared concepts

def warns(tree, module):
    """Whether a module says at its top that it is deprecated."""
    return module in tree.files and any(
        isinstance(n, ast.Expr) and isinstance(n.value, ast.Call)
        and getattr(n.value.func, "attr", "") == "warn"
        and any(getattr(a, "id", "") == "DeprecationWarning"
                for a in n.value.args + [k.value for k in n.value.keywords])
        for n in import_paths.statements(tree.parse(module).body))


def is_kind(tree, name, home):
    """Within the home's modules, an interface, an enum or an exception."""
    module, simple = name.rsplit(".", 1)
    if name == home or name.startswith(f"{SOCKETS}.websocket_manager."):
        return True
    return any(isinstance(n, ast.ClassDef) and n.name == simple
               and any(getattr(b, "id", "") in ("Enum", "Protocol", "ABC") for b in n.bases)
               for n in tree.parse(module).body if module in tree.files)


def way(tree, concept, source, alias, meant):
    path = f"{source}.{alias.name}"
    simple = concept["home"].rsplit(".", 1)[1]
    if path in concept["legacy"]:
        return "legacy"
    if meant == concept["home"]:
        if path != meant and path not in concept["facades"] and source not in concept["facades"]:
            return "legacy" if warns(tree, source) else "re-export"
        return "renamed" if (alias.asname or alias.name) != alias.name else "canonical"
    if re.fullmatch("|".join(concept["rivals"]), meant or "") and not is_kind(
            tree, meant, concept["home"]):
        return "rival"
    if alias.name == simple and not meant and tree.inside(source or ""):
        return "broken"
    return "shadow" if alias.name == simple and meant else None


def imports(tree, figures):
    for module, (path, _) in tree.files.items():
        for node in ast.walk(tree.parse(module)):
            if isinstance(node, ast.ImportFrom):
                source = tree.source(module, node)
                for alias in node.names:
                    meant = None if alias.name == "*" else tree.define(source, alias.name)
                    for name, concept in CONCEPTS.items():
                        found = (star(tree, concept, source) if alias.name == "*"
                                 else way(tree, concept, source, alias, meant))
                        if found:
                            figures.add(f"{name}: {found}", path, node.lineno)
            elif isinstance(node, ast.Call):
                for name, concept in CONCEPTS.items():
                    if import_paths.names_home(node, concept["home"]):
                        figures.add(f"{name}: dynamic", path, node.lineno)


def star(tree, concept, source):
    """A star brings the concept where the module means to hand it on."""
    module, simple = concept["home"].rsplit(".", 1)
    if simple.startswith("_") or source not in tree.files:
        return None
    listed = [n.value for n in tree.parse(source).body if isinstance(n, ast.Assign)
              and any(getattr(t, "id", "") == "__all__" for t in n.targets)]
    if listed and simple not in [getattr(e, "value", "") for e in getattr(listed[-1], "elts", ())]:
        return None
    if tree.define(source, simple) != concept["home"]:
        return None
    return "canonical" if source == module or source in concept["facades"] else "re-export"


# Construction

def constructions(tree, figures):
    for module, (path, _) in tree.files.items():
        body = tree.parse(module)
        names = {}
        for node in ast.walk(body):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    if alias.name != "*":
                        names[alias.asname or alias.name] = tree.define(
                            tree.source(module, node), alias.name)
        for call, within in calls(body, ""):
            name = getattr(call.func, "id", None)
            if name:
                meant = names.get(name) or (tree.define(module, name) if name[0].isupper()
                                            or name[0] == "_" else None)
                construction(meant, call, f"{module}.{within}", path, figures)


def construction(meant, call, within, path, figures):
    for name, concept in CONCEPTS.items():
        if meant == concept["home"] and "factory" in concept:
            figures.add(f"{name}: constructions", path, call.lineno)
            factory = concept["factory"]
            if within == factory or within.startswith(factory + "."):
                figures.add(f"{name}: made by its factory", path, call.lineno)
            if not call.args and not call.keywords:
                figures.add(f"{name}: made without an argument", path, call.lineno)


def calls(node, within):
    """Every call, with the dotted name of the function or class that it stands in."""
    for child in ast.iter_child_nodes(node):
        inner = within
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            inner = f"{within}.{child.name}" if within else child.name
        if isinstance(child, ast.Call):
            yield child, within
        yield from calls(child, inner)


def constructors(tree, figures):
    for name, concept in CONCEPTS.items():
        if "factory" in concept:
            module, simple = concept["home"].rsplit(".", 1)
            cls = next(n for n in tree.parse(module).body
                       if isinstance(n, ast.ClassDef) and n.name == simple)
            init = next(n for n in cls.body if getattr(n, "name", "") == "__init__")
            total = len(init.args.args) - 1 + len(init.args.kwonlyargs)
            free = len(init.args.defaults) + sum(d is not None for d in init.args.kw_defaults)
            path = tree.files[module][0]
            figures.add(f"{name}: constructor parameters", path, init.lineno, total)
            figures.add(f"{name}: of them optional", path, init.lineno, free)


# Classes named for the job of the WebSocket manager

def managers(tree, figures):
    home = CONCEPTS["WebSocketManager"]["home"]
    for module, (path, _) in tree.files.items():
        if not path.startswith("netra_backend/app/"):
            continue
        for node in tree.parse(module).body:
            if isinstance(node, ast.ClassDef) and re.fullmatch(
                    r"\w*WebSocket(Manager(Adapter|Factory|Mode|Protocol|Implementation)?"
                    r"|Protocol)", node.name):
                figures.add(f"WebSocket manager classes: {part(tree, module, node, home)}",
                            path, node.lineno)


def part(tree, module, node, home):
    bases = [getattr(b, "id", getattr(b, "attr", "")) for b in node.bases]
    if f"{module}.{node.name}" == home:
        return "the home"
    if any(tree.define(module, b) == home for b in bases):
        return "subclass"
    if {"Enum", "Protocol"} & set(bases):
        return "enum" if "Enum" in bases else "protocol"
    if node.name.endswith(("Factory", "Adapter")):
        return "factory" if node.name.endswith("Factory") else "adapter"
    bare = all(isinstance(n, (ast.Expr, ast.Pass)) for n in node.body)
    return "interface" if bare and bases else "implementation"


# What can be loaded

def loadable(tree, broken_files, figures):
    """A module cannot if it, a package above it, or a module that it imports at its top cannot."""
    needs = {}
    broken = {m for m, (p, _) in tree.files.items() if p in broken_files}
    for module, (path, _) in tree.files.items():
        needs[module] = set(above(tree, module))
        for node in tree.parse(module).body:
            for target, name in targets(tree, module, node):
                if missing(tree, target, name) and target != module:
                    broken.add(module)
                needs[module].update(t for t in (target, f"{target}.{name}") if t in tree.files)
    while True:
        more = {m for m, n in needs.items() if m not in broken and n & broken}
        if not more:
            break
        broken |= more
    for module in broken:
        figures.add("modules that cannot be loaded", tree.files[module][0])


def above(tree, module):
    while "." in module:
        module = module.rsplit(".", 1)[0]
        if module in tree.files:
            yield module


def targets(tree, module, node):
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield alias.name, ""
    elif isinstance(node, ast.ImportFrom):
        for alias in node.names:
            yield tree.source(module, node) or "", alias.name


def folder(tree, module):
    return (pathlib.Path(tree.root) / module.replace(".", "/")).is_dir()


def missing(tree, module, name):
    if module.split(".")[0] not in tree.files or module.split(".")[0] in sys.stdlib_module_names:
        return False
    if module not in tree.files:
        return not folder(tree, module) or (
            name not in ("", "*") and f"{module}.{name}" not in tree.files
            and not folder(tree, f"{module}.{name}"))
    if name in ("", "*") or f"{module}.{name}" in tree.files or folder(tree, f"{module}.{name}"):
        return False
    if any(getattr(n, "name", "") == "__getattr__" for n in tree.parse(module).body):
        return False
    return not bound(tree, module, name, set())


def bound(tree, module, name, seen):
    """Whether a module's own top binds a name in whatever way, star imports followed."""
    if module in seen or module not in tree.files:
        return module not in seen
    seen.add(module)
    if hasattr(builtins, name) or name in ("__file__", "__name__", "__doc__", "__path__"):
        return True
    for node in ast.walk(ast.Module([n for n in tree.parse(module).body], [])):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            if node.name == name:
                return True
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id == name:
            return True
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                if (alias.asname or alias.name.split(".")[0]) == name:
                    return True
                if alias.name == "*" and bound(tree, tree.source(module, node), name, seen):
                    return True
    return False


# Tests

def tests(tree, broken_files, figures):
    parents = collections.defaultdict(set)
    classes = {}
    for module in tree.files:
        for node in tree.parse(module).body:
            if isinstance(node, ast.ClassDef):
                classes[f"{module}.{node.name}"] = (module, node)
    for name, (module, node) in classes.items():
        for base in node.bases:
            meant = dotted(tree, module, base)
            parents[name].add(meant)
    extended = {p for ps in parents.values() for p in ps}
    for module, (path, _) in tree.files.items():
        if is_test(path) and path not in broken_files:
            file_of_tests(tree, module, path, classes, parents, extended, figures)


def dotted(tree, module, base):
    written = ast.unparse(base).split("[")[0]
    return tree.define(module, written) or written


def line(name, parents):
    seen, todo = [], [name]
    while todo:
        each = todo.pop(0)
        if each not in seen:
            seen.append(each)
            todo += sorted(parents.get(each, ()))
    return seen


def file_of_tests(tree, module, path, classes, parents, extended, figures):
    name = path.rsplit("/", 1)[-1]
    named = re.fullmatch(r"test_.*\.py|.*_test\.py", name) is not None
    below = path.startswith(("tests/", "netra_backend/tests/", "auth_service/tests/"))
    for node in tree.parse(module).body:
        if is_function(node) and node.name.startswith("test_"):
            count(figures, path, node.lineno, 1, named and below, None)
        elif isinstance(node, ast.ClassDef) and f"{module}.{node.name}" not in extended:
            ancestry = line(f"{module}.{node.name}", parents)
            case = any(each.endswith("TestCase") and each not in classes for each in ancestry)
            methods = {m.name for each in ancestry if each in classes
                       for m in classes[each][1].body
                       if is_function(m) and m.name.startswith("test_")}
            init = any(is_function(m) and m.name in ("__init__", "__new__")
                       for each in ancestry if each in classes for m in classes[each][1].body)
            if methods:
                ok = case or (node.name.startswith("Test") and not init)
                renamed = named and not case and not node.name.startswith("Test")
                count(figures, path, node.lineno, len(methods), ok and named and below, renamed)


def is_function(node):
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def count(figures, path, lineno, number, collected, renamed):
    figures.add("tests", path, lineno, number)
    if collected:
        figures.add("tests that are collected", path, lineno, number)
    if renamed:
        figures.add("test classes that their name keeps out", path, lineno)
        figures.add("tests in them", path, lineno, number)


def empty(tree, broken_files, figures):
    for module, (path, _) in tree.files.items():
        name = path.rsplit("/", 1)[-1]
        if (is_test(path) and path not in broken_files
                and re.fullmatch(r"test_.*\.py|.*_test\.py", name)):
            figures.add("files named as tests", path)
            found = any(is_function(n) and n.name.startswith("test")
                        for n in ast.walk(tree.parse(module)))
            if not found:
                figures.add("files named as tests without one", path)
                if not any(is_function(n) for n in ast.walk(tree.parse(module))):
                    figures.add("of them without any function", path)


# Functions that measure nothing

def attesting(tree, figures):
    for module, (path, _) in tree.files.items():
        for node in ast.walk(tree.parse(module)):
            if is_function(node) and re.split(r"_+", node.name.strip("_"))[0].lower() in VERBS:
                if literal(node):
                    figures.add("functions that attest a literal", path, node.lineno)


def literal(function):
    """No call, no branch, no parameter and no attribute: only constants and locals."""
    returns = [n for n in ast.walk(function) if isinstance(n, ast.Return) and n.value]
    own = {n.id for n in ast.walk(function)
           if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    plain = all(not isinstance(n, (ast.Call, ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While,
                                   ast.Try, ast.With, ast.AsyncWith, ast.Await, ast.Attribute,
                                   ast.Match, ast.comprehension, ast.Yield, ast.Raise))
                and (not isinstance(n, ast.Name) or not isinstance(n.ctx, ast.Load)
                     or n.id in own or n.id in ("True", "False", "None"))
                for statement in function.body for n in ast.walk(statement)
                if not isinstance(statement, ast.AnnAssign))
    return bool(returns) and plain and not any(
        isinstance(r.value, ast.Constant) and r.value.value is None for r in returns)


# Singletons

def singletons(tree, figures):
    for module, (path, _) in tree.files.items():
        filled = set()
        for function in ast.walk(tree.parse(module)):
            if is_function(function):
                globs = {n for g in ast.walk(function) if isinstance(g, ast.Global)
                         for n in g.names}
                for node in ast.walk(function):
                    if isinstance(node, ast.If):
                        filled |= {t.id for a in ast.walk(node)
                                   if isinstance(a, ast.Assign) and isinstance(
                                       value(a), ast.Call)
                                   for t in a.targets if isinstance(t, ast.Name)
                                   and t.id in globs and absent(node.test, t.id)}
        for _ in filled:
            figures.add("globals that are filled on first use", path)


def value(assignment):
    inner = assignment.value
    return inner.value if isinstance(inner, ast.Await) else inner


def absent(test, name):
    text = ast.unparse(test)
    return text.startswith((f"{name} is None", f"not {name}"))


def main(root):
    tree = Tree(root)
    figures = Figures()
    broken = syntax(root, figures)
    conflicts(root, figures)
    imports(tree, figures)
    constructors(tree, figures)
    constructions(tree, figures)
    managers(tree, figures)
    loadable(tree, broken, figures)
    tests(tree, broken, figures)
    empty(tree, broken, figures)
    attesting(tree, figures)
    singletons(tree, figures)
    figures.show()
    return figures


if __name__ == "__main__":
    main(sys.argv[1])
