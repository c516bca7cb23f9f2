package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who imports whom, each edge with the first import that makes it.
 *
 * @param <N> what stands for a file: the file itself, or its package
 */
final class ImportGraph<N> {
  private final Map<N, Map<N, Binding>> edges = new LinkedHashMap<>();

  private ImportGraph() {}

  /**
   * Draws the graph.
   *
   * @param counted whether an import makes an edge
   * @param node what stands for a file
   */
  static <N> ImportGraph<N> of(
      Codebase codebase, Predicate<Binding> counted, Function<Unit, N> node) {
    ImportGraph<N> graph = new ImportGraph<>();
    codebase.bindings().stream()
        .filter(counted)
        .forEach(binding -> target(binding).ifPresent(to -> graph.add(binding, node, to)));
    return graph;
  }

  /** The file that an import reads first: where a name is handed on, not where it is defined. */
  static Optional<Unit> target(Binding binding) {
    if (!(binding.resolution() instanceof Resolution.Defined defined)) {
      return Optional.empty();
    }
    return Optional.of(
        defined.hops().isEmpty()
            ? defined.definition().unit()
            : defined.hops().get(0).place().unit());
  }

  /** All files that are executed for an import: those that hand the name on, and the last. */
  static Set<Unit> loaded(Binding binding) {
    Set<Unit> all = new LinkedHashSet<>();
    if (binding.resolution() instanceof Resolution.Defined defined) {
      defined.hops().forEach(hop -> all.add(hop.place().unit()));
      all.add(defined.definition().unit());
    }
    return all;
  }

  /** Every node that an edge starts from, with its edges. */
  Map<N, Map<N, Binding>> edges() {
    return edges;
  }

  /** The edges from a node, none where it imports nothing. */
  Map<N, Binding> from(N node) {
    return edges.getOrDefault(node, Map.of());
  }

  private void add(Binding binding, Function<Unit, N> node, Unit to) {
    N from = node.apply(binding.unit());
    N into = node.apply(to);
    if (!from.equals(into)) {
      edges.computeIfAbsent(from, key -> new LinkedHashMap<>()).putIfAbsent(into, binding);
    }
  }
}
