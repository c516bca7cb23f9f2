"""Says what import statements really bind.

Usage: oracle.py FOLDER...  The first folder is the tree, all of them go on the search path.
Each line of the input is a package and a statement, a tab between them; each is executed in
an interpreter that has imported nothing of the tree yet. The answer, one line for each:
the full name of a module, class or function of the tree; a string with a dot itself, for the
trees name their values after their place; "value" for any other value; "outside" for what
comes from elsewhere; or "missing".
"""
import os
import sys
import types

folders = [os.path.realpath(folder) for folder in sys.argv[1:]]
sys.path[:0] = folders


def is_inside(module):
    file = getattr(module, "__file__", None)
    places = list(getattr(module, "__path__", [])) if file is None else [file]
    return any(
        os.path.realpath(place).startswith(folders[0] + os.sep)
        and not place.endswith((".so", ".pyd"))
        for place in places
    )


def describe(thing):
    if isinstance(thing, str):
        parts = thing.split(".")
        return thing if len(parts) > 1 and all(map(str.isidentifier, parts)) else "value"
    if isinstance(thing, types.ModuleType):
        return thing.__name__ if is_inside(thing) else "outside"
    if not isinstance(getattr(thing, "__qualname__", None), str):
        return "value"
    home = sys.modules.get(getattr(thing, "__module__", None))
    if home is None or not is_inside(home):
        return "outside"
    return home.__name__ + "." + thing.__qualname__


def answer(package, statement):
    names = {"__package__": package, "__name__": package + ".client"}
    before = set(names) | {"__builtins__"}
    try:
        exec(statement, names)
    except ImportError:
        return "missing"
    words = statement.split()
    if words[0] == "import" and "as" not in words:
        return describe(sys.modules[words[1]])
    return describe(next(value for name, value in names.items() if name not in before))


def in_own_process(package, statement):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        os.write(writing, answer(package, statement).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as result:
        text = result.read()
    os.waitpid(child, 0)
    return text


for line in sys.stdin:
    package, statement = line.rstrip("\n").split("\t")
    print(in_own_process(package, statement))
