package dev.ssot.codebase;

import dev.ssot.facts.Facts;
import dev.ssot.source.Glob;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What files are for, by where they lie: the first folder pattern that matches decides, and where
 * none does the first file pattern.
 *
 * <p>Where a build has source sets, the set decides, so that a library for tests such as {@code
 * spring-test/src/main} stays production; elsewhere the names of folders and files do.
 */
public final class Scopes {
  private static final List<Case> GENERATED_FOLDERS =
      List.of(
          at("**/{generated,generated-sources,generated-test-sources}/**", Scope.GENERATED),
          at("**/{_generated,generated-src,gen-java,gen-py}/**", Scope.GENERATED),
          at("**/build/generated*/**", Scope.GENERATED));
  private static final List<Case> GENERATED_FILES =
      List.of(at("**/*_pb2{,_grpc}.{py,pyi}", Scope.GENERATED));
  private static final List<Case> TEST_FOLDERS =
      List.of(
          at("**/src/{test,tests,it,jmh,testFixtures,test[A-Z0-9_-]*}/**", Scope.TEST),
          at("**/src/*{Test,Tests,[0-9_-]test,[0-9_-]tests}/**", Scope.TEST),
          at("**/src/*/{java,kotlin,groovy,scala,python,resources}/**", Scope.PRODUCTION),
          at("**/{test,tests,javatests,e2e,test_*,*[_-]tests}/**", Scope.TEST));
  private static final List<Case> TEST_FILES =
      List.of(
          at("**/{test_*,*_test,*_tests,tests,conftest}.{py,pyi}", Scope.TEST),
          at("**/*{Test,Tests,TestCase}.java", Scope.TEST));

  private final List<Case> own;
  private final List<Case> folderCases;
  private final List<Case> fileCases;
  private final Map<String, Optional<Scope>> byFolder = new ConcurrentHashMap<>();

  private record Case(Glob glob, Scope scope) {}

  private Scopes(List<Case> own, List<Case> folderCases, List<Case> fileCases) {
    this.own = own;
    this.folderCases = folderCases;
    this.fileCases = fileCases;
  }

  /** As builds and test runners have it by default. */
  public static Scopes byConvention() {
    return of(List.of(), List.of());
  }

  /**
   * As the user has it.
   *
   * @param tests in place of all conventions for tests; empty leaves those
   * @param generated besides the conventions for generated code
   */
  public static Scopes of(List<Glob> tests, List<Glob> generated) {
    List<Case> own = cases(generated, Scope.GENERATED);
    return tests.isEmpty()
        ? new Scopes(own, join(GENERATED_FOLDERS, TEST_FOLDERS), join(GENERATED_FILES, TEST_FILES))
        : new Scopes(own, GENERATED_FOLDERS, join(GENERATED_FILES, cases(tests, Scope.TEST)));
  }

  private static List<Case> cases(List<Glob> globs, Scope scope) {
    return globs.stream().map(glob -> new Case(glob, scope)).toList();
  }

  /** By its path, and by what it says of itself. */
  public Scope of(String path, Facts facts) {
    return facts.generated() ? Scope.GENERATED : of(path);
  }

  /** By its path alone. */
  public Scope of(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return first(own, path)
        .or(() -> byFolder.computeIfAbsent(folder, key -> first(folderCases, key)))
        .or(() -> first(fileCases, path))
        .orElse(Scope.PRODUCTION);
  }

  private static Optional<Scope> first(List<Case> cases, String path) {
    return cases.stream().filter(one -> one.glob.matches(path)).map(Case::scope).findFirst();
  }

  private static Case at(String glob, Scope scope) {
    return new Case(Glob.ofPath(glob), scope);
  }

  private static List<Case> join(List<Case> first, List<Case> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }
}
