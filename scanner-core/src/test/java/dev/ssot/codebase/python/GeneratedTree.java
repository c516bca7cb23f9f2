package dev.ssot.codebase.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A made-up tree in which names are defined, imported, renamed, starred and redefined at random,
 * but in which every module can be imported. The same seed gives the same tree.
 */
final class GeneratedTree {
  private static final List<String> NAMES = List.of("A", "B", "C", "f", "g", "V", "_H", "a", "b");

  private final Random random;
  private final Map<String, Set<String>> bound = new LinkedHashMap<>();
  private final Map<String, Set<String>> values = new LinkedHashMap<>();
  private final Set<String> starred = new LinkedHashSet<>();
  private final Set<String> assigned = new LinkedHashSet<>();
  private final Map<String, String> sources = new LinkedHashMap<>();

  GeneratedTree(long seed) {
    random = new Random(seed);
    for (String top : List.of("p", "q", "r")) {
      List<String> earlier = List.copyOf(bound.keySet());
      List<String> own = new ArrayList<>();
      for (String leaf : List.of("a", "b", "c")) {
        List<String> usable = new ArrayList<>(earlier);
        usable.addAll(own);
        own.add(add(top + "." + leaf, top + "/" + leaf + ".py", usable));
      }
      List<String> usable = new ArrayList<>(earlier);
      usable.addAll(own);
      usable.addAll(own);
      add(top, top + "/__init__.py", usable);
    }
  }

  Map<String, String> sources() {
    return sources;
  }

  /** One import of every name from every module, and of every module. */
  List<String> statements() {
    List<String> statements = new ArrayList<>();
    for (String module : bound.keySet()) {
      statements.add("import " + module);
      statements.add("import " + module + " as m");
      NAMES.forEach(name -> statements.add("from " + module + " import " + name));
      statements.add("from " + module + " import os");
    }
    return statements;
  }

  private String add(String module, String path, List<String> usable) {
    bound.put(module, new LinkedHashSet<>());
    values.put(module, new LinkedHashSet<>());
    StringBuilder text = new StringBuilder();
    int count = 2 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      text.append(statement(module, usable)).append('\n');
    }
    if (random.nextInt(3) == 0 && !bound.get(module).isEmpty()) {
      text.append("__all__ = ['").append(pick(List.copyOf(bound.get(module)))).append("']\n");
    }
    sources.put(path, text.toString());
    return module;
  }

  private String statement(String module, List<String> usable) {
    String name = pick(NAMES);
    int kind = random.nextInt(usable.isEmpty() ? 4 : 10);
    return switch (kind) {
      case 0 -> bind(module, name, "class " + name + ": pass");
      case 1 -> bind(module, name, "def " + name + "(): pass");
      case 2 -> value(module, name);
      case 3 -> alias(module, name);
      case 4 -> star(module, pick(usable));
      case 5 -> renamedModule(module, name, pick(usable));
      case 6 -> "import os, " + pick(usable);
      default -> imported(module, name, pick(usable));
    };
  }

  /** Not within one package, where it would depend on how far the package has come. */
  private String renamedModule(String module, String name, String other) {
    return other.charAt(0) == module.charAt(0)
        ? "import " + other
        : bind(module, name, "import " + other + " as " + name);
  }

  private String bind(String module, String name, String text) {
    bound.get(module).add(name);
    values.get(module).remove(name);
    return text;
  }

  private String star(String module, String from) {
    starred.add(module);
    return "from " + from + " import *";
  }

  private String value(String module, String name) {
    if (!assigned.add(module + "." + name)) {
      return "pass";
    }
    bind(module, name, "");
    values.get(module).add(name);
    return name + " = '" + module + "." + name + "'";
  }

  private String alias(String module, String name) {
    List<String> things = new ArrayList<>(bound.get(module));
    things.removeAll(values.get(module));
    if (things.isEmpty() || starred.contains(module) || !assigned.add(module + "." + name)) {
      return "pass";
    }
    return bind(module, name, name + " = " + pick(things));
  }

  private String imported(String module, String name, String from) {
    if (bound.get(from).isEmpty()) {
      return "pass";
    }
    String original = pick(List.copyOf(bound.get(from)));
    String as = random.nextInt(3) == 0 ? name : original;
    String text =
        "from "
            + relative(module, from)
            + " import "
            + original
            + (as.equals(original) ? "" : " as " + as);
    bind(module, as, text);
    if (values.get(from).contains(original)) {
      values.get(module).add(as);
    }
    return text;
  }

  /** With dots where both are in one package and chance will have it. */
  private String relative(String module, String from) {
    String top = from.substring(0, 1);
    boolean possible = from.length() > 1 && module.startsWith(top) && random.nextBoolean();
    return possible ? from.substring(1) : from;
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
