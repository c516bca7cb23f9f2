package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of each knot of a graph by one of its shortest cycles. */
final class Cycles<N> {
  private static final int NAMED = 20;

  private final ImportGraph<N> graph;
  private final String kind;
  private final Function<N, String> name;

  /**
   * @param kind of the reports
   * @param name of a node, for people
   */
  Cycles(ImportGraph<N> graph, String kind, Function<N, String> name) {
    this.graph = graph;
    this.kind = kind;
    this.name = name;
  }

  void report(Findings findings) {
    Knots.of(graph.edges().keySet(), node -> graph.from(node).keySet())
        .forEach(knot -> findings.report(report(knot)));
  }

  private Report report(Set<N> knot) {
    List<N> members = knot.stream().sorted(Comparator.comparing(name)).toList();
    List<N> cycle = shortest(members.get(0), knot);
    String path = cycle.stream().map(name).collect(Collectors.joining(" -> "));
    String more =
        members.size() > cycle.size() - 1
            ? "; with others through these, %d %ss are tied together"
                .formatted(members.size(), kind)
            : "";
    return Report.of(
            kind,
            path,
            graph.from(cycle.get(0)).get(cycle.get(1)).place(),
            "imports go round in a circle: %s%s".formatted(path, more))
        .related(links(cycle))
        .evidence(evidence(members));
  }

  /** Back to a node by as few imports as can be, breadth first; it lies on a cycle. */
  private List<N> shortest(N start, Set<N> knot) {
    Map<N, N> cameFrom = new HashMap<>();
    Deque<N> open = new ArrayDeque<>(List.of(start));
    while (!cameFrom.containsKey(start)) {
      N node = open.remove();
      graph.from(node).keySet().stream()
          .filter(knot::contains)
          .filter(to -> cameFrom.putIfAbsent(to, node) == null)
          .forEach(open::add);
    }
    List<N> back = new ArrayList<>(List.of(start));
    for (N at = cameFrom.get(start); !at.equals(start); at = cameFrom.get(at)) {
      back.add(0, at);
    }
    back.add(0, start);
    return back;
  }

  private List<Report.Related> links(List<N> cycle) {
    List<Report.Related> links = new ArrayList<>();
    for (int i = 1; i + 1 < cycle.size(); i++) {
      Binding link = graph.from(cycle.get(i)).get(cycle.get(i + 1));
      links.add(
          new Report.Related(
              link.place(), name.apply(cycle.get(i)) + " imports " + name.apply(cycle.get(i + 1))));
    }
    return links;
  }

  private Report.Evidence evidence(List<N> members) {
    return new Report.Evidence(
        "Tied together: " + members.size(),
        List.of(kind),
        members.stream().limit(NAMED).map(member -> List.of(name.apply(member))).toList());
  }
}
