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
  private List<Import> imports;
  private List<Function> functions;
  private List<Long> shapes = List.of();
  private List<Body> bodies = List.of();
  private List<Creation> creations = List.of();
  private List<Call> calls = List.of();
  private List<Mention> mentions = List.of();
  private List<Literal> literals = List.of();

  private Excerpt(Facts whole) {
    this.whole = whole;
    this.imports = whole.imports();
    this.functions = whole.functions();
  }

  /** The types and variables alone. */
  public static Excerpt frame(Facts whole) {
    return of(whole).imports(each -> false).functions(each -> false);
  }

  /** All declarations. */
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

  /** With some of the imports only, as with those of names that matter. */
  public Excerpt imports(Predicate<Import> wanted) {
    imports = whole.imports().stream().filter(wanted).toList();
    return this;
  }

  /** With some of the functions only; to be said before {@link #bodies}. */
  public Excerpt functions(Predicate<Function> wanted) {
    functions = whole.functions().stream().filter(wanted).toList();
    return this;
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
    bodies = functions.stream().map(part).toList();
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

  /** Whether it leaves out none of the declarations. */
  public boolean isOfAllDeclarations() {
    return imports.size() == whole.imports().size() && functions.size() == whole.functions().size();
  }

  /** Imports and functions, for an excerpt that does not have them all. */
  public List<List<?>> declarations() {
    return List.of(imports, signatures());
  }

  /** What it has beyond the declarations. */
  public List<List<?>> additions() {
    return List.of(shapes, bodies, creations, calls, mentions, literals);
  }

  /** All of it. */
  public Facts facts() {
    return new Facts(
        whole.namespace(),
        whole.generated(),
        imports,
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
    if (bodies.isEmpty()) {
      return signatures();
    }
    List<Function> seen = new ArrayList<>();
    for (Function function : functions) {
      seen.add(function.withBody(bodies.get(seen.size())));
    }
    return seen;
  }

  private List<Function> signatures() {
    return functions.stream().map(function -> function.withBody(Body.NONE)).toList();
  }
}
