package dev.ssot.codebase.python;

import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.python.FileScopes.Declared;
import dev.ssot.codebase.python.FileScopes.Event;
import dev.ssot.codebase.python.FileScopes.Imported;
import dev.ssot.codebase.python.ImportTargets.Elsewhere;
import dev.ssot.codebase.python.ImportTargets.Inside;
import dev.ssot.codebase.python.ModuleMembers.Question;
import dev.ssot.facts.Import;
import dev.ssot.facts.Value;
import java.util.List;
import java.util.Optional;

/** What the bindings of a name in one scope mean: definitions, imports, aliases. */
final class NameBindings {
  private final Modules modules;
  private final ImportTargets imports;
  private final LoadOrder loads;
  private final ModuleMembers members;
  private final PythonNames names;

  /** What a name means from a line on. */
  record Bound(Resolution resolution, int line) {
    /** Whether it leads to something that is more than a placeholder. */
    boolean isGood() {
      return !(resolution instanceof Resolution.Missing)
          && !(resolution instanceof Resolution.Defined defined
              && defined.definition().declaration() instanceof Definition.Value value
              && value.variable().value().kind() == Value.Kind.NULL);
    }
  }

  NameBindings(
      Modules modules,
      ImportTargets imports,
      LoadOrder loads,
      ModuleMembers members,
      PythonNames names) {
    this.modules = modules;
    this.imports = imports;
    this.loads = loads;
    this.members = members;
    this.names = names;
  }

  /**
   * The last binding counts, as far as it is certain to be executed; among those that may not be
   * executed after it the first that leads somewhere.
   */
  Optional<Bound> last(Question question, Trail trail) {
    List<Event> events = events(question);
    int last = events.size() - 1;
    while (last > 0 && events.get(last).conditional()) {
      last--;
    }
    Optional<Bound> second = Optional.empty();
    for (Event event : events.subList(Math.max(last, 0), events.size())) {
      Bound found = new Bound(meaning(question, event, trail), event.span().line());
      if (found.isGood()) {
        return Optional.of(found);
      }
      if (second.isEmpty() || second.get().resolution() instanceof Resolution.Missing) {
        second = Optional.of(found);
      }
    }
    return second;
  }

  private List<Event> events(Question question) {
    return modules.scope(question.unit()).events(question.scope(), question.name()).stream()
        .filter(event -> counts(question, event))
        .toList();
  }

  /** Whether a binding is seen by the one who asks. */
  boolean counts(Question question, Event event) {
    boolean forTypes = event instanceof Imported imported && imported.isForTypes();
    return event.span().line() < question.before() && (question.typing() || !forTypes);
  }

  private Resolution meaning(Question question, Event event, Trail trail) {
    if (event instanceof Imported imported) {
      return bound(modules.of(question.unit()), imported.statement(), trail)
          .through(List.of(members.hop(question, event)));
    }
    Definition.Declaration declaration = ((Declared) event).declaration();
    String name = names.qualify(question.unit(), declaration.name());
    Resolution itself =
        new Resolution.Defined(new Definition(question.unit(), name, declaration), List.of());
    if (declaration instanceof Definition.Value variable
        && variable.variable().value().kind() == Value.Kind.NAME) {
      return alias(question, variable.variable().value(), event.span().line(), trail)
          .map(target -> target.through(List.of(members.hop(question, event))))
          .orElse(itself);
    }
    return itself;
  }

  /** {@code import a.b} binds {@code a}. */
  private Resolution bound(PythonModule from, Import statement, Trail trail) {
    Resolution whole = imported(from, statement, trail);
    boolean top =
        statement.kind() == Import.Kind.MODULE
            && statement.alias().isEmpty()
            && statement.module().indexOf('.') >= 0;
    if (!top) {
      return whole;
    }
    return whole instanceof Resolution.External
        ? new Resolution.External(statement.boundName())
        : imports.top(from, statement, whole);
  }

  /** A plain value is its own even where it is copied from another of a different name. */
  private Optional<Resolution> alias(Question question, Value value, int line, Trail trail) {
    if (!trail.enter(List.of(question, value))) {
      return Optional.empty();
    }
    Resolution target = named(question, value.text(), line, trail);
    boolean copy =
        target instanceof Resolution.Defined defined
            && defined.definition().declaration() instanceof Definition.Value
            && !defined.definition().simpleName().equals(question.name());
    boolean unknown = target instanceof Resolution.Missing || target instanceof Resolution.Dynamic;
    return copy || unknown ? Optional.empty() : Optional.of(target);
  }

  /** What a dotted name means at a line of the scope that asks. */
  private Resolution named(Question question, String text, int line, Trail trail) {
    int dot = text.indexOf('.');
    String first = dot < 0 ? text : text.substring(0, dot);
    Question head = new Question(question.unit(), question.scope(), first, question.typing(), line);
    return members
        .attribute(head, trail)
        .or(() -> builtin(question, first))
        .map(found -> dot < 0 ? found : names.follow(found, text.substring(dot + 1), trail))
        .orElseGet(() -> names.resolve(question.unit(), question.scope(), text, trail));
  }

  /** A builtin that gets its own name in a module. */
  private static Optional<Resolution> builtin(Question question, String first) {
    return question.name().equals(first) && Interpreter.hasBuiltin(first)
        ? Optional.of(new Resolution.External("builtins." + first))
        : Optional.empty();
  }

  /** What an import statement gives to the file that it stands in. */
  Resolution imported(PythonModule from, Import statement, Trail trail) {
    ImportTargets.Target target = imports.target(from, statement);
    if (target instanceof Elsewhere elsewhere) {
      return elsewhere.resolution();
    }
    Inside inside = (Inside) target;
    Resolution found =
        statement.kind() == Import.Kind.SINGLE
            ? member(from, inside.module(), statement, trail)
            : module(from, inside, statement, trail);
    return inside.ours() || isInside(found)
        ? found
        : new Resolution.External(imports.path(from, statement));
  }

  private static boolean isInside(Resolution resolution) {
    return resolution instanceof Resolution.Defined || resolution instanceof Resolution.Namespace;
  }

  /** A package that imports from itself gets its submodules, for it has hardly begun. */
  private Resolution member(PythonModule from, PythonModule module, Import statement, Trail trail) {
    Optional<PythonModule> child = module.child(statement.name());
    if (module.equals(from) && child.isPresent()) {
      return imports.whole(child.get());
    }
    boolean typing = statement.site() == Import.Site.TYPE_CHECKING;
    return members.member(module, statement.name(), typing, trail);
  }

  /** {@code import a.b as c} takes what {@code a} calls {@code b}, which may be no module. */
  private Resolution module(PythonModule from, Inside inside, Import statement, Trail trail) {
    if (!inside.meant()) {
      return new Resolution.External(statement.module());
    }
    PythonModule module = inside.module();
    Optional<PythonModule> parent =
        module
            .parent()
            .filter(above -> statement.alias().isPresent() && statement.module().indexOf('.') >= 0)
            .filter(above -> above.isPackage() && !above.equals(from))
            .filter(above -> loads.line(module).isPresent());
    return parent.isPresent()
        ? members.member(parent.get(), module.name(), false, trail)
        : imports.whole(module);
  }
}
