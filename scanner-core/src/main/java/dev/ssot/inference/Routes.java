package dev.ssot.inference;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts the imports of a symbol by their paths. */
record Routes(Codebase codebase, Usage usage) {

  /** The most used first. */
  List<Route> to(Definition symbol) {
    Map<String, List<Binding>> byPath = new LinkedHashMap<>();
    for (Binding binding : usage.of(symbol)) {
      String path = binding.resolution().hops().isEmpty() ? symbol.qualifiedName() : binding.path();
      byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(binding);
    }
    return byPath.entrySet().stream()
        .map(path -> route(symbol, path.getKey(), path.getValue()))
        .sorted(Comparator.comparing((Route route) -> -route.files()).thenComparing(Route::path))
        .toList();
  }

  private Route route(Definition symbol, String path, List<Binding> bindings) {
    List<Unit> files = bindings.stream().map(Binding::unit).distinct().toList();
    int test = (int) files.stream().filter(Unit::isTest).count();
    return new Route(kind(symbol, path, bindings.get(0)), path, files.size() - test, test);
  }

  private Route.Kind kind(Definition symbol, String path, Binding binding) {
    if (path.equals(symbol.qualifiedName())) {
      return Route.Kind.HOME;
    } else if (leadsThroughDeprecated(binding)) {
      return Route.Kind.DEPRECATED;
    }
    boolean isInterface =
        (isInterface(symbol, path) && handsOn(symbol, path)) || isPublicName(symbol, path);
    return isInterface ? Route.Kind.INTERFACE : Route.Kind.DETOUR;
  }

  private static boolean leadsThroughDeprecated(Binding binding) {
    return binding.resolution().hops().stream()
        .anyMatch(hop -> hop.place().unit().facts().deprecated().contains(""));
  }

  private static boolean isInterface(Definition symbol, String path) {
    String home = symbol.qualifiedName();
    return home.startsWith(module(path) + ".") || (!isPrivate(path) && isPrivate(home));
  }

  /** The defining module's own public name for what it defines under a private one. */
  private boolean isPublicName(Definition symbol, String path) {
    return symbol.simpleName().startsWith("_")
        && module(path).equals(module(symbol.qualifiedName()))
        && !codebase.definitions(path).isEmpty();
  }

  private static boolean isPrivate(String path) {
    return path.startsWith("_") || module(path).contains("._");
  }

  /** Under the symbol's own name, so that it may be declared as a facade. */
  private boolean handsOn(Definition symbol, String path) {
    return path.endsWith("." + symbol.simpleName())
        && codebase.definitions(module(path)).stream()
            .map(facade -> codebase.resolve(facade.unit(), "", symbol.simpleName()))
            .anyMatch(
                found ->
                    found instanceof Resolution.Defined defined
                        && defined.definition().qualifiedName().equals(symbol.qualifiedName()));
  }

  private static String module(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }
}
