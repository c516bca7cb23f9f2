package dev.ssot.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The strongly connected parts of a graph that hold more than one node, by Tarjan's algorithm with
 * a stack of its own: import chains may be longer than a thread's stack is deep.
 */
final class Knots<N> {
  private final Function<N, ? extends Iterable<N>> next;
  private final Map<N, Integer> index = new HashMap<>();
  private final Map<N, Integer> low = new HashMap<>();
  private final Deque<N> open = new ArrayDeque<>();
  private final Set<N> isOpen = new HashSet<>();
  private final List<Set<N>> found = new ArrayList<>();

  /** A node whose edges are being followed. */
  private record Visit<N>(N node, Iterator<N> rest) {}

  private Knots(Function<N, ? extends Iterable<N>> next) {
    this.next = next;
  }

  /** Each edge is looked at once. */
  static <N> List<Set<N>> of(Iterable<N> nodes, Function<N, ? extends Iterable<N>> next) {
    Knots<N> knots = new Knots<>(next);
    for (N node : nodes) {
      if (!knots.index.containsKey(node)) {
        knots.visit(node);
      }
    }
    return knots.found;
  }

  private void visit(N start) {
    Deque<Visit<N>> path = new ArrayDeque<>();
    path.push(enter(start));
    while (!path.isEmpty()) {
      Visit<N> visit = path.element();
      if (visit.rest.hasNext()) {
        N to = visit.rest.next();
        if (!index.containsKey(to)) {
          path.push(enter(to));
        } else if (isOpen.contains(to)) {
          low.merge(visit.node, index.get(to), Math::min);
        }
      } else {
        path.pop();
        leave(visit.node);
        if (!path.isEmpty()) {
          low.merge(path.element().node, low.get(visit.node), Math::min);
        }
      }
    }
  }

  private Visit<N> enter(N node) {
    index.put(node, index.size());
    low.put(node, index.get(node));
    open.push(node);
    isOpen.add(node);
    return new Visit<>(node, next.apply(node).iterator());
  }

  private void leave(N node) {
    if (!low.get(node).equals(index.get(node))) {
      return;
    }
    Set<N> part = new HashSet<>();
    N popped;
    do {
      popped = open.pop();
      isOpen.remove(popped);
      part.add(popped);
    } while (!popped.equals(node));
    if (part.size() > 1) {
      found.add(part);
    }
  }
}
