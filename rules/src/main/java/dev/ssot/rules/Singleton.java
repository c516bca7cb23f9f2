package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * State that a class or module keeps for the whole program, so that nobody can give its users
 * another.
 *
 * @param caches words in a static field's name that say it only remembers what can be found again
 */
public record Singleton(List<String> caches) implements Rule {
  private static final JavaState JAVA = JavaState.read();

  /** With the usual words for a cache. */
  public Singleton() {
    this(List.of("cache", "cached", "caches", "memo", "interned", "pool"));
  }

  @Override
  public String id() {
    return "singleton";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(
        unit.language().equals("java") ? StateExcerpt.of(unit.facts()) : Excerpt.all(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    checkModules(codebase, findings);
    checkTypes(codebase, findings);
  }

  private void checkTypes(Codebase codebase, Findings findings) {
    MutableFields state = new MutableFields(codebase, JAVA);
    List<SingletonShape> shapes =
        List.of(
            new LazyField(JAVA),
            new StaticInstance(state),
            new EnumInstance(state),
            new SharedCollection(JAVA, Set.copyOf(caches)));
    SourceType.all(codebase, "java")
        .filter(type -> !type.is(TypeDeclaration.Kind.ANNOTATION))
        .forEach(
            type -> {
              findings.examined(type.definition().place());
              check(type, shapes, findings);
            });
  }

  private static void checkModules(Codebase codebase, Findings findings) {
    PythonState state = new PythonState(codebase);
    List<ModuleShape> shapes =
        List.of(
            new ClassInstance(state),
            new LazyGlobal(state),
            new ModuleInstance(state),
            new CachedAccessor(state));
    codebase.units().stream()
        .filter(unit -> unit.language().equals("python"))
        .forEach(
            unit -> {
              shapes.stream()
                  .flatMap(shape -> shape.examined(unit))
                  .distinct()
                  .forEach(findings::examined);
              shapes.stream().flatMap(shape -> shape.reports(unit)).forEach(findings::report);
            });
  }

  /** A field is reported once, for the worst that is said of it. */
  private static void check(SourceType type, List<SingletonShape> shapes, Findings findings) {
    Set<Variable> told = new HashSet<>();
    shapes.stream()
        .flatMap(shape -> shape.sightings(type))
        .filter(sighting -> told.add(sighting.field()))
        .forEach(sighting -> findings.report(sighting.report()));
  }
}
