package dev.ssot.compare;

import dev.ssot.rule.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs findings in passes, the surest evidence first. What no pass pairs beyond doubt counts as
 * new here and as gone there: a gate may ask once too often, but nothing slips through it.
 *
 * <p>Equal findings are taken as a multiset. Their ordinals play no part, for they change when the
 * first of three is mended; the path and the text of the line tell which one is which.
 */
public final class Matcher {
  /** Hash of a line with nothing on it, which is evidence of nothing. */
  private static final String BLANK = "e3b0c44298fc1c14";

  private final Moves moves;
  private final List<Matching.Pair> pairs = new ArrayList<>();
  private List<Finding> before;
  private List<Finding> now;

  /** What two findings must have in common. A finding without a key takes no part. */
  private record Evidence(
      Function<Finding, List<String>> before, Function<Finding, List<String>> now) {
    Evidence(Function<Finding, List<String>> both) {
      this(both, both);
    }
  }

  private Matcher(List<Finding> before, List<Finding> now, Moves moves) {
    this.before = before;
    this.now = now;
    this.moves = moves;
  }

  /**
   * Pairs them.
   *
   * @param moves what became of files and names
   */
  public static Matching match(List<Finding> before, List<Finding> now, Moves moves) {
    Matcher matcher = new Matcher(before, now, moves);
    matcher.bySubject();
    matcher.byRenamedSubject();
    matcher.byLine();
    return matcher.matching();
  }

  /** Pairs them by their subjects alone, for which nothing need be known of files and names. */
  public static Matching bySubject(List<Finding> before, List<Finding> now) {
    Matcher matcher = new Matcher(before, now, Moves.unknown(path -> true));
    matcher.bySubject();
    return matcher.matching();
  }

  private Matching matching() {
    return new Matching(List.copyOf(pairs), List.copyOf(now), List.copyOf(before));
  }

  /** The same subject; which of several is which, file and line tell. */
  private void bySubject() {
    pairEqual(new Evidence(one -> key(one, one.subject(), one.path(), one.snippetHash())));
    pairEqual(new Evidence(one -> key(one, one.subject(), one.path())));
    pairEqual(new Evidence(one -> key(one, one.subject(), one.snippetHash())));
    pairEqual(new Evidence(one -> key(one, one.subject())));
  }

  /** The same subject under the name that it has now. */
  private void byRenamedSubject() {
    pairEqual(
        new Evidence(
            one -> key(one, moves.subject(one.subject()), moves.path(one.path())),
            one -> key(one, one.subject(), one.path())));
    pairEqual(
        new Evidence(
            one -> key(one, moves.subject(one.subject())), one -> key(one, one.subject())));
    UnaryOperator<String> handedOn = moves.handedOn();
    pairEqual(
        new Evidence(
            one -> key(one, handedOn.apply(one.subject()), moves.path(one.path())),
            one -> key(one, one.subject(), one.path())));
  }

  /** Another subject on the same line of the same file, or of the one that the code went to. */
  private void byLine() {
    pairUnambiguous(
        new Evidence(one -> line(one, moves.path(one.path())), one -> line(one, one.path())),
        pair -> true);
    pairUnambiguous(
        new Evidence(one -> line(one, "")),
        pair -> moves.isWay(pair.before().path(), pair.now().path()));
  }

  /** Pairs as many as there are on both sides, in their order. */
  private void pairEqual(Evidence evidence) {
    Map<List<String>, Deque<Finding>> open = new HashMap<>();
    before.forEach(
        one ->
            open.computeIfAbsent(evidence.before.apply(one), key -> new ArrayDeque<>()).add(one));
    List<Matching.Pair> found = new ArrayList<>();
    for (Finding one : now) {
      Deque<Finding> equals = open.getOrDefault(evidence.now.apply(one), new ArrayDeque<>());
      if (!equals.isEmpty()) {
        found.add(new Matching.Pair(equals.remove(), one));
      }
    }
    take(found);
  }

  /** Pairs those that have just one counterpart, and whose counterpart has no other. */
  private void pairUnambiguous(Evidence evidence, Predicate<Matching.Pair> credible) {
    Map<List<String>, List<Finding>> earlier = group(before, evidence.before);
    Map<List<String>, List<Finding>> later = group(now, evidence.now);
    List<Matching.Pair> found = new ArrayList<>();
    later.forEach(
        (key, ones) -> {
          List<Finding> others = earlier.getOrDefault(key, List.of());
          if (ones.size() == 1 && others.size() == 1) {
            found.add(new Matching.Pair(others.get(0), ones.get(0)));
          }
        });
    take(found.stream().filter(credible).toList());
  }

  /** By their keys; a finding without one takes no part. */
  private static Map<List<String>, List<Finding>> group(
      List<Finding> findings, Function<Finding, List<String>> keys) {
    Map<List<String>, List<Finding>> groups =
        findings.stream()
            .collect(Collectors.groupingBy(keys, LinkedHashMap::new, Collectors.toList()));
    groups.remove(List.of());
    return groups;
  }

  private void take(List<Matching.Pair> found) {
    pairs.addAll(found);
    before = without(before, found.stream().map(Matching.Pair::before));
    now = without(now, found.stream().map(Matching.Pair::now));
  }

  /** By identity, since two findings may be equal. */
  private static List<Finding> without(List<Finding> findings, Stream<Finding> taken) {
    Set<Finding> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    taken.forEach(gone::add);
    return findings.stream().filter(one -> !gone.contains(one)).toList();
  }

  private static List<String> key(Finding finding, String... more) {
    List<String> key = new ArrayList<>(List.of(finding.rule(), finding.kind()));
    key.addAll(List.of(more));
    return key;
  }

  private static List<String> line(Finding finding, String path) {
    return finding.snippetHash().equals(BLANK)
        ? List.of()
        : key(finding, path, finding.snippetHash());
  }
}
