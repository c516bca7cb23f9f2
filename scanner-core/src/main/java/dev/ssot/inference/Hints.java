package dev.ssot.inference;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders whose names or files say that they are not production code. */
final class Hints {
  private static final Set<String> ASIDE =
      Set.of(
          "archive",
          "archived",
          "attic",
          "backup",
          "backups",
          "examples",
          "external",
          "samples",
          "third_party",
          "thirdparty",
          "vendored");
  private static final Set<String> TEST_LIBRARIES = Set.of("pytest", "unittest", "org.junit");
  private static final int FILES = 3;

  private Hints() {}

  /** In the order of the folders. */
  static List<Hint> of(Codebase codebase) {
    List<Unit> code =
        codebase.units().stream()
            .filter(unit -> unit.scope() != Scope.GENERATED && !parent(unit.path()).isEmpty())
            .filter(unit -> Set.of("java", "python").contains(unit.language()))
            .toList();
    List<Hint> hints = new ArrayList<>(tests(code));
    hints.addAll(aside(code));
    return hints;
  }

  /** Most of the folder's production files use a test library, and no build says what they are. */
  private static List<Hint> tests(List<Unit> code) {
    Map<String, List<Unit>> byFolder =
        code.stream()
            .filter(unit -> unit.isProduction() && !unit.path().contains("src/main/"))
            .collect(
                Collectors.groupingBy(u -> parent(u.path()), TreeMap::new, Collectors.toList()));
    List<Hint> hints = new ArrayList<>();
    byFolder.forEach(
        (folder, units) -> {
          long testing = units.stream().filter(Hints::usesTestLibrary).count();
          if (testing >= FILES && testing * 2 > units.size()) {
            String evidence =
                "%s of its %s import a test library"
                    .formatted(testing, Wording.files(units.size()));
            hints.add(new Hint("tests", folder + "/**", evidence));
          }
        });
    return hints;
  }

  private static boolean usesTestLibrary(Unit unit) {
    return unit.facts().imports().stream()
        .anyMatch(
            statement ->
                TEST_LIBRARIES.stream()
                    .anyMatch(
                        library ->
                            statement.module().equals(library)
                                || statement.module().startsWith(library + ".")));
  }

  /** Whether a folder's name sets the file aside. */
  static boolean isAside(String path) {
    return aside(path).findAny().isPresent();
  }

  private static List<Hint> aside(List<Unit> code) {
    Map<String, Long> counts =
        code.stream()
            .flatMap(unit -> aside(unit.path()))
            .collect(Collectors.groupingBy(folder -> folder, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            folder ->
                new Hint(
                    "exclude",
                    folder.getKey() + "/**",
                    Wording.files(folder.getValue().intValue())
                        + " of code, by its name set aside"))
        .toList();
  }

  /** The outermost folder of such a name; below sources it is the name of a package. */
  private static Stream<String> aside(String path) {
    String[] parts = parent(path).split("/");
    StringBuilder folder = new StringBuilder();
    for (String part : parts) {
      if (part.equals("src")) {
        return Stream.empty();
      }
      folder.append(folder.length() == 0 ? "" : "/").append(part);
      if (ASIDE.contains(part)) {
        return Stream.of(folder.toString());
      }
    }
    return Stream.empty();
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
