package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Definition;
import dev.ssot.rule.Choosing;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The paths by which one Python symbol is imported, and which of them is the usual one. */
final class SymbolPaths {
  private final Definition symbol;
  private final Map<String, List<Binding>> byPath = new LinkedHashMap<>();
  private final Map<String, Long> files = new HashMap<>();
  private List<String> ranked = List.of();

  SymbolPaths(Definition symbol) {
    this.symbol = symbol;
  }

  /** What is found in the defining module counts as one path, whichever root it starts from. */
  void add(Binding binding) {
    byPath
        .computeIfAbsent(isHome(binding) ? home() : binding.path(), key -> new ArrayList<>())
        .add(binding);
  }

  private String home() {
    return symbol.qualifiedName();
  }

  private static boolean isHome(Binding binding) {
    return binding.resolution().hops().isEmpty();
  }

  boolean isFragmented() {
    return byPath.size() > 1;
  }

  Stream<Binding> bindings() {
    return byPath.values().stream().flatMap(List::stream);
  }

  /** The imports that neither take the usual path nor that of a package's own interface. */
  Stream<Detour> detours() {
    String usual = ranked.get(0);
    Report.Evidence counts = counts();
    return byPath.entrySet().stream()
        .filter(path -> !path.getKey().equals(usual) && !isInterface(path.getKey()))
        .flatMap(path -> path.getValue().stream())
        .map(binding -> new Detour(binding, symbol, usual, files(usual), counts));
  }

  /**
   * After all are added: the usual one is that in most files; of equals the home, then a package's
   * interface, then the shorter.
   */
  void rank(Choosing choosing) {
    if (isFragmented()) {
      byPath.forEach((path, imports) -> files.put(path, files(imports)));
    }
    List<String> own =
        byPath.keySet().stream()
            .sorted(
                Comparator.comparing((String path) -> -files(path))
                    .thenComparing(path -> !path.equals(home()))
                    .thenComparing(path -> !isInterface(path))
                    .thenComparing(String::length)
                    .thenComparing(path -> path))
            .toList();
    ranked = choosing.rank(home(), own, path -> path);
  }

  /**
   * A package above the definition hands it on, which is what packages are for; or a public module
   * does so with what a private one defines.
   */
  private boolean isInterface(String path) {
    return !path.equals(home())
        && (home().startsWith(PythonPaths.module(path) + ".")
            || (PythonPaths.isPublic(path)
                && !PythonPaths.isPublic(home())
                && PythonPaths.isMeant(byPath.get(path).get(0))));
  }

  private static long files(List<Binding> imports) {
    return imports.stream().map(Binding::unit).distinct().count();
  }

  private long files(String path) {
    return files.get(path);
  }

  private Report.Evidence counts() {
    return new Report.Evidence(
        "Paths to `" + symbol.simpleName() + "`",
        List.of("path", "files"),
        byPath.keySet().stream()
            .sorted(Comparator.comparing((String path) -> -files(path)))
            .map(path -> List.of(path, Long.toString(files(path))))
            .toList());
  }
}
