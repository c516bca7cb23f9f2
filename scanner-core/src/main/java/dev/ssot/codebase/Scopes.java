package dev.ssot.codebase;

import dev.ssot.facts.Facts;
import dev.ssot.source.Glob;
import java.util.List;
import java.util.stream.Stream;

/**
 * What files are for, by where they lie; the first glob that matches decides.
 *
 * <p>Where a build has source sets, the set decides, so that a library for tests such as {@code
 * spring-test/src/main} stays production; elsewhere the names of folders and files do.
 */
public final class Scopes {
  private static final List<Case> GENERATED =
      List.of(
          at(
              "**/{generated,_generated,generated-sources,generated-test-sources}/**",
              Scope.GENERATED),
          at("**/{generated-src,gen-java,gen-py}/**", Scope.GENERATED),
          at("**/build/generated*/**", Scope.GENERATED),
          at("**/*_pb2{,_grpc}.{py,pyi}", Scope.GENERATED));

  private static final List<Case> CONVENTIONS =
      List.of(
          at("**/src/{test,tests,it,jmh,testFixtures,test[A-Z0-9_-]*}/**", Scope.TEST),
          at("**/src/*{Test,Tests,[0-9_-]test,[0-9_-]tests}/**", Scope.TEST),
          at("**/src/*/{java,kotlin,groovy,scala,python,resources}/**", Scope.PRODUCTION),
          at("**/{test,tests,javatests,e2e,test_*,*[_-]tests}/**", Scope.TEST),
          at("**/{test_*,*_test,*_tests,tests,conftest}.{py,pyi}", Scope.TEST),
          at("**/*{Test,Tests,TestCase}.java", Scope.TEST));

  private final List<Case> cases;

  private record Case(Glob glob, Scope scope) {}

  private Scopes(List<Case> cases) {
    this.cases = cases;
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
    return new Scopes(
        Stream.of(
                generated.stream().map(glob -> new Case(glob, Scope.GENERATED)),
                GENERATED.stream(),
                tests.isEmpty()
                    ? CONVENTIONS.stream()
                    : tests.stream().map(glob -> new Case(glob, Scope.TEST)))
            .flatMap(cases -> cases)
            .toList());
  }

  /** By its path alone. */
  public Scope of(String path) {
    for (Case one : cases) {
      if (one.glob.matches(path)) {
        return one.scope;
      }
    }
    return Scope.PRODUCTION;
  }

  /** By its path, and by what it says of itself. */
  public Scope of(String path, Facts facts) {
    return facts.generated() ? Scope.GENERATED : of(path);
  }

  private static Case at(String glob, Scope scope) {
    return new Case(Glob.ofPath(glob), scope);
  }
}
