package dev.ssot.codebase.python;

import dev.ssot.codebase.python.SourceRoots.Reason;
import dev.ssot.codebase.python.SourceRoots.Root;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses among the names that a module can be imported by: the one that imports in the tree use
 * for it, or else for what lies nearest to it.
 */
final class ModuleNames {
  private static final Pattern IDENTIFIER =
      Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{N}\\p{M}_]*");

  private final SourceRoots roots;
  private final Map<PythonModule, Map<PythonModule, Integer>> votes = new HashMap<>();
  private final Map<PythonModule, String> names = new ConcurrentHashMap<>();
  private final Map<String, List<String>> given;
  private final Map<String, List<String>> chosen = new ConcurrentHashMap<>();

  /**
   * @param given roots by topmost package that were chosen in another state of the tree
   */
  ModuleNames(SourceRoots roots, Map<String, List<String>> given) {
    this.roots = roots;
    this.given = given;
  }

  /** Notes that an import reaches a module from a root. */
  void vote(PythonModule root, PythonModule module) {
    for (PythonModule at = module; !at.equals(root); at = at.parent().orElse(root)) {
      votes.computeIfAbsent(at, key -> new HashMap<>()).merge(root, 1, Integer::sum);
    }
  }

  /** The name of a module, after all votes; no two calls give different ones. */
  String name(PythonModule module) {
    return names.computeIfAbsent(module, this::choose);
  }

  /** Roots by topmost package, the chosen one first, where there was a choice. */
  Map<String, List<String>> chosen() {
    return new TreeMap<>(chosen);
  }

  private String choose(PythonModule module) {
    if (module.parent().isEmpty()) {
      return "__init__";
    }
    List<Root> above =
        roots.around(module.parent().get()).stream()
            .filter(root -> isAbove(root.folder(), module))
            .toList();
    List<Root> valid = above.stream().filter(root -> isName(module.below(root.folder()))).toList();
    return String.join(".", module.below(elected(module, valid.isEmpty() ? above : valid)));
  }

  /** Votes for the topmost package count for all in it, else one package could have two names. */
  private PythonModule elected(PythonModule module, List<Root> candidates) {
    PythonModule district = module;
    while (district.parent().filter(PythonModule::isPackage).isPresent()) {
      district = district.parent().get();
    }
    if (candidates.size() == 1) {
      return candidates.get(0).folder();
    }
    PythonModule winner = before(district, candidates).orElse(winner(district, candidates));
    chosen.merge(
        district.path(),
        order(winner, candidates),
        (one, other) -> one.toString().compareTo(other.toString()) <= 0 ? one : other);
    return winner;
  }

  /** The one that won in another state of the tree. */
  private Optional<PythonModule> before(PythonModule district, List<Root> candidates) {
    return given.getOrDefault(district.path(), List.of()).stream()
        .limit(1)
        .flatMap(path -> candidates.stream().map(Root::folder).filter(it -> it.path().equals(path)))
        .findFirst();
  }

  private static List<String> order(PythonModule winner, List<Root> candidates) {
    return Stream.concat(Stream.of(winner), candidates.stream().map(Root::folder))
        .map(PythonModule::path)
        .distinct()
        .toList();
  }

  private PythonModule winner(PythonModule district, List<Root> candidates) {
    PythonModule usual = usual(candidates);
    PythonModule voting = district;
    while (!voting.equals(usual) && voting.parent().isPresent()) {
      Map<PythonModule, Integer> counts = votes.getOrDefault(voting, Map.of());
      Optional<PythonModule> winner =
          candidates.stream()
              .map(Root::folder)
              .filter(counts::containsKey)
              .reduce((best, next) -> counts.get(next) > counts.get(best) ? next : best);
      if (winner.isPresent()) {
        return winner.get();
      }
      voting = voting.parent().get();
    }
    return usual;
  }

  /** Where nobody imports: as told, below {@code src}, as declared, or else the longest name. */
  private static PythonModule usual(List<Root> candidates) {
    return candidates.stream()
        .min(
            Comparator.comparingInt(ModuleNames::preference)
                .thenComparingInt(
                    root -> root.reason() == Reason.AROUND ? root.folder().path().length() : 0))
        .map(Root::folder)
        .orElseThrow();
  }

  private static int preference(Root root) {
    return root.reason() == Reason.EXPLICIT
        ? 0
        : root.folder().name().equals("src") ? 1 : root.reason() == Reason.DECLARED ? 2 : 3;
  }

  private static boolean isName(List<String> parts) {
    return parts.stream().allMatch(part -> IDENTIFIER.matcher(part).matches());
  }

  private static boolean isAbove(PythonModule root, PythonModule module) {
    for (Optional<PythonModule> at = module.parent(); at.isPresent(); at = at.get().parent()) {
      if (at.get().equals(root)) {
        return true;
      }
    }
    return false;
  }
}
