"""Writes every string constant of some of CPython's own tests into a file of its own.

Among them are the sources, valid and not, that CPython holds itself to. The folder of the tests, the
folder to write to and the tests' names come as arguments.
"""

import ast
import doctest
import pathlib
import sys
import textwrap


def snippets(text):
    yield text
    yield textwrap.dedent(text)
    yield textwrap.dedent(text).strip("\n") + "\n"
    if ">>>" in text:
        try:
            for example in doctest.DocTestParser().get_examples(text):
                yield example.source
        except ValueError:
            pass


def main(tests, target, *names):
    found = set()
    for name in names:
        file = pathlib.Path(tests, name + ".py")
        if not file.exists():
            continue
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.update(snippets(node.value))
    for number, snippet in enumerate(sorted(found)):
        try:
            source = snippet.encode()
        except UnicodeEncodeError:
            continue
        pathlib.Path(target, f"{number:06}.py").write_bytes(source)


main(*sys.argv[1:])
