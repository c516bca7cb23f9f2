"""What CPython reads from files, in the form that the test compares with.

Paths come in on standard input, one a line. For each there is one block of tab-separated rows on
standard output: the path, the verdict, the rows of what was read, and a line with a full stop.
"""

import ast
import sys
import warnings

DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def dotted(node):
    """The dotted name that an expression is, or None."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None
    parts.append(node.id)
    return ".".join(reversed(parts))


def decorated(function, name):
    for decorator in function.decorator_list:
        callee = decorator.func if isinstance(decorator, ast.Call) else decorator
        if (dotted(callee) or "").split(".")[-1] == name:
            return True
    return False


def parameters(function):
    arguments = function.args
    return (
        arguments.posonlyargs
        + arguments.args
        + ([arguments.vararg] if arguments.vararg else [])
        + arguments.kwonlyargs
        + ([arguments.kwarg] if arguments.kwarg else [])
    )


class Reading:
    """The rows of one file."""

    def __init__(self, tree):
        self.rows = []
        for node in ast.walk(tree):
            self.simple(node)
        self.block(tree.body, "", None, {})

    def simple(self, node):
        if isinstance(node, ast.Import):
            for alias in node.names:
                self.add("import", 0, alias.name, "", alias.asname or "", node.lineno)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                module = node.module or ""
                self.add("import", node.level, module, alias.name, alias.asname or "", node.lineno)
        elif isinstance(node, ast.Call):
            target = dotted(node.func)
            if target:
                starred = any(isinstance(argument, ast.Starred) for argument in node.args)
                starred = starred or any(keyword.arg is None for keyword in node.keywords)
                count = -1 if starred else len(node.args) + len(node.keywords)
                self.add("call", target, count, node.lineno)

    def add(self, *row):
        self.rows.append("\t".join(str(part) for part in row))

    def block(self, body, within, owner, receiver):
        """owner is the class or "" whose names are assigned here, None in a function;
        receiver maps a name to the class and the attributes that it has so far."""
        seen = set()
        for statement in body:
            if isinstance(statement, DEFINITIONS):
                self.definition(statement, within, owner, receiver)
                continue
            for expression in expressions(statement):
                self.walruses(expression, within, receiver, seen)
            for target in targets(statement):
                self.assigned(target, within, receiver, seen)
            for inner in blocks(statement):
                self.block(inner, within, owner, receiver)

    def definition(self, node, within, owner, receiver):
        name = f"{within}.{node.name}" if within else node.name
        if isinstance(node, ast.ClassDef):
            self.add("class", name, node.lineno, len(node.bases))
            self.block(node.body, name, name, {**receiver, "": (name, set())})
            return
        count = parameters(node)
        self.add("function", name, node.lineno, len(count))
        inner = {key: value for key, value in receiver.items() if key}
        for parameter in count:
            inner.pop(parameter.arg, None)
        for local in locals_of(node.body):
            inner.pop(local, None)
        first = (node.args.posonlyargs + node.args.args)[:1]
        if "" in receiver and first and not self.receives_class(node, first[0].arg):
            inner[first[0].arg] = receiver[""]
        self.block(node.body, name, None, inner)

    @staticmethod
    def receives_class(function, first):
        return (
            decorated(function, "staticmethod")
            or decorated(function, "classmethod")
            or function.name in ("__new__", "__init_subclass__", "__class_getitem__")
            or first in ("cls", "mcs")
        )

    def walruses(self, expression, within, receiver, seen):
        if isinstance(expression, ast.Lambda):
            return
        if isinstance(expression, ast.NamedExpr):
            self.assigned(expression.target, within, receiver, seen)
        for child in ast.iter_child_nodes(expression):
            self.walruses(child, within, receiver, seen)

    def assigned(self, target, within, receiver, seen):
        if isinstance(target, (ast.Tuple, ast.List)):
            for item in target.elts:
                self.assigned(item, within, receiver, seen)
        elif isinstance(target, ast.Starred):
            self.assigned(target.value, within, receiver, seen)
        elif isinstance(target, ast.Name):
            if (not within or "" in receiver) and target.id not in seen:
                seen.add(target.id)
                self.add("attribute" if within else "global", within, target.id, target.lineno)
        elif isinstance(target, ast.Attribute) and isinstance(target.value, ast.Name):
            if target.value.id and target.value.id in receiver:
                owner, attributes = receiver[target.value.id]
                if target.attr not in attributes:
                    attributes.add(target.attr)
                    self.add("self", owner, target.attr, target.lineno)


def targets(statement):
    if isinstance(statement, ast.Assign):
        return statement.targets
    if isinstance(statement, (ast.AnnAssign, ast.For, ast.AsyncFor)):
        return [statement.target]
    if isinstance(statement, (ast.With, ast.AsyncWith)):
        return [item.optional_vars for item in statement.items if item.optional_vars]
    if isinstance(statement, ast.Match):
        found = []
        for case in statement.cases:
            captures(case.pattern, found)
        return found
    return []


def captures(pattern, found):
    """Names that a pattern binds, as if they were targets."""
    for child in ast.iter_child_nodes(pattern):
        if isinstance(child, ast.pattern):
            captures(child, found)
    name = getattr(pattern, "name", None) or getattr(pattern, "rest", None)
    if name and name not in [target.id for target in found]:
        found.append(ast.Name(name, lineno=pattern.lineno))


def expressions(statement):
    for field, value in ast.iter_fields(statement):
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, ast.expr):
                yield item
            elif isinstance(item, ast.withitem):
                yield item.context_expr
            elif isinstance(item, ast.match_case) and item.guard:
                yield item.guard
            elif isinstance(item, ast.ExceptHandler) and item.type:
                yield item.type


def blocks(statement):
    for field in ("body", "handlers", "cases", "orelse", "finalbody"):
        inner = getattr(statement, field, [])
        if field in ("handlers", "cases"):
            for part in inner:
                yield part.body
        else:
            yield inner


def locals_of(body):
    """Names that a function binds without declaring them global."""
    found, declared = set(), set()
    pending = list(body)
    while pending:
        node = pending.pop()
        if isinstance(node, DEFINITIONS):
            found.add(node.name)
            continue
        if isinstance(node, ast.Lambda):
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
            found.add(node.id)
        elif isinstance(node, (ast.Global, ast.Nonlocal)):
            declared.update(node.names)
        elif isinstance(node, ast.alias):
            found.add((node.asname or node.name).split(".")[0])
        elif isinstance(node, ast.ExceptHandler) and node.name:
            found.add(node.name)
        if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
            pending += [child for child in ast.walk(node) if isinstance(child, ast.NamedExpr)]
        else:
            pending += ast.iter_child_nodes(node)
    return found - declared


def answer(path):
    with open(path, "rb") as file:
        source = file.read()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(source, path, "exec", dont_inherit=True)
            tree = compile(source, path, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError as error:
        return [f"rejected\t{error.lineno}\t{error.msg}"]
    except (ValueError, RecursionError, MemoryError) as error:
        return [f"rejected\t0\t{error}"]
    return ["accepted", *Reading(tree).rows]


def main():
    sys.setrecursionlimit(100_000)
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogatepass", newline="\n")
    for line in sys.stdin:
        path = line.rstrip("\n")
        print(path)
        for row in answer(path):
            print(row.replace("\n", " "))
        print(".", flush=True)


main()
