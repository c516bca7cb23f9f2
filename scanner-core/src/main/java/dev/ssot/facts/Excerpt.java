package dev.ssot.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one rule looks at in a file: all that is declared there, and what is added of the rest,
 * which stands within bodies. Suppressions are for no rule.
 */
public final class Excerpt {
  private final Facts whole;
  private List<Long> shapes = List.of();
  private List<Body> bodies = List.of();
  private List<Creation> creations = List.of();
  private List<Call> calls = List.of();
  private List<Mention> mentions = List.of();
  private List<Literal> literals = List.of();

  private Excerpt(Facts whole) {
    this.whole = whole;
  }

  /** The declarations alone. */
  public static Excerpt of(Facts whole) {
    return new Excerpt(whole);
  }

  /** All that is known. */
  public static Excerpt all(Facts whole) {
    return of(whole)
        .shapes(type -> true)
        .bodies(Function::body)
        .creations(each -> true)
        .calls(each -> true)
        .mentions(each -> true)
        .literals(each -> true);
  }

  /** With the shapes of some types. */
  public Excerpt shapes(Predicate<TypeDeclaration> wanted) {
    shapes = whole.types().stream().map(type -> wanted.test(type) ? type.shape() : 0).toList();
    return this;
  }

  /**
   * With bodies.
   *
   * @param part what of a function's body is looked at, {@link Body#NONE} for nothing
   */
  public Excerpt bodies(java.util.function.Function<Function, Body> part) {
    bodies = whole.functions().stream().map(part).toList();
    return this;
  }

  /** With some creations. */
  public Excerpt creations(Predicate<Creation> wanted) {
    creations = whole.creations().stream().filter(wanted).toList();
    return this;
  }

  /** With some calls. */
  public Excerpt calls(Predicate<Call> wanted) {
    calls = whole.calls().stream().filter(wanted).toList();
    return this;
  }

  /** With some mentions. */
  public Excerpt mentions(Predicate<Mention> wanted) {
    return mentions(whole.mentions().stream().filter(wanted).toList());
  }

  /** With mentions that stand for what is looked at. */
  public Excerpt mentions(List<Mention> these) {
    mentions = these;
    return this;
  }

  /** With some literals. */
  public Excerpt literals(Predicate<Literal> wanted) {
    literals = whole.literals().stream().filter(wanted).toList();
    return this;
  }

  /** What it has beyond the declarations: two are equal in it or not. */
  public List<List<?>> additions() {
    return List.of(shapes, bodies, creations, calls, mentions, literals);
  }

  /** All of it. */
  public Facts facts() {
    return new Facts(
        whole.namespace(),
        whole.generated(),
        whole.imports(),
        types(),
        functions(),
        whole.variables(),
        creations,
        calls,
        mentions,
        literals,
        whole.exports(),
        whole.dynamic(),
        whole.deprecated(),
        List.of(),
        whole.requirements(),
        whole.settings());
  }

  private List<TypeDeclaration> types() {
    List<TypeDeclaration> types = new ArrayList<>();
    for (TypeDeclaration type : whole.types()) {
      types.add(type.withShape(shapes.isEmpty() ? 0 : shapes.get(types.size())));
    }
    return types;
  }

  private List<Function> functions() {
    List<Function> functions = new ArrayList<>();
    for (Function function : whole.functions()) {
      functions.add(function.withBody(bodies.isEmpty() ? Body.NONE : bodies.get(functions.size())));
    }
    return functions;
  }
}
