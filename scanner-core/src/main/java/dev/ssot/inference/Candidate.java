package dev.ssot.inference;

import dev.ssot.codebase.Definition;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A symbol that looks like a source of truth.
 *
 * @param home where it is defined
 * @param routes by which it is imported, the most used first
 * @param legacy deprecated types that stand for it
 * @param rivals other types that do the same
 * @param makers who constructs it, each with a share that is worth telling
 * @param doubts why it may be none; empty where all speaks for it
 */
public record Candidate(
    Definition home,
    List<Route> routes,
    List<Claim> legacy,
    List<Claim> rivals,
    List<Claim> makers,
    Optional<String> doubts) {

  /** The contested ones first; of them, what is both much contested and much used. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparing((Candidate one) -> !one.isContested())
          .thenComparing(one -> -(one.contention() + 1) * Math.sqrt(one.files()))
          .thenComparing(one -> one.home.qualifiedName());

  /** What most of its users call it. */
  public String name() {
    Map<String, Integer> names = new LinkedHashMap<>();
    routes.forEach(route -> names.merge(route.name(), route.files(), Integer::sum));
    return names.entrySet().stream()
        .filter(name -> !name.getKey().startsWith("_"))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(home.simpleName());
  }

  /** How many files import it, counted once for each path. */
  public int files() {
    return routes.stream().mapToInt(Route::files).sum();
  }

  /** How many production files import it. */
  public int production() {
    return routes.stream().mapToInt(Route::production).sum();
  }

  /** How many files import it by a path of this kind. */
  private int files(Route.Kind kind) {
    return routes.stream().filter(route -> route.kind() == kind).mapToInt(Route::files).sum();
  }

  /** How many files come to it by a path that is neither its home nor an interface. */
  public int strayed() {
    return files(Route.Kind.DEPRECATED) + files(Route.Kind.DETOUR);
  }

  /** How much there is to put right: files that come to it by a wrong path, and other types. */
  private int contention() {
    return strayed() + 3 * (legacy.size() + rivals.size());
  }

  /** Whether more than a stray file comes to it by a wrong path, or another type does its job. */
  public boolean isContested() {
    return contention() > 1;
  }

  Candidate doubted(String why) {
    return new Candidate(home, routes, legacy, rivals, makers, Optional.of(why));
  }

  Candidate withMakers(List<Claim> those) {
    return new Candidate(home, routes, legacy, rivals, those, doubts);
  }
}
