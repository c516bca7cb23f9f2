package dev.ssot.codebase.python;

import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Resolution.Hop;
import dev.ssot.codebase.Unit;
import dev.ssot.codebase.python.FileScopes.Event;
import dev.ssot.codebase.python.NameBindings.Bound;
import dev.ssot.facts.Import;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What {@code module.name} means: its own bindings, submodules, star imports, in this order. */
final class ModuleMembers {
  private final Modules modules;
  private final ImportTargets imports;
  private final NameBindings bindings;
  private final StarImports stars;
  private final LoadOrder loads;
  private final Map<Question, Resolution> memo = new ConcurrentHashMap<>();

  /**
   * A question that is asked only once.
   *
   * @param scope dotted name of a class or function, "" for the module
   * @param typing whether imports under {@code TYPE_CHECKING} count
   * @param before line from which on bindings do not count yet
   */
  record Question(Unit unit, String scope, String name, boolean typing, int before) {
    Question(Unit unit, String scope, String name, boolean typing) {
      this(unit, scope, name, typing, Integer.MAX_VALUE);
    }
  }

  ModuleMembers(Modules modules, ImportTargets imports, PythonNames names) {
    this.modules = modules;
    this.imports = imports;
    this.loads = new LoadOrder(modules, imports);
    this.bindings = new NameBindings(modules, imports, loads, this, names);
    this.stars = new StarImports(modules, imports, loads, bindings, this);
  }

  /** What an import statement gives to the file that it stands in. */
  Resolution imported(PythonModule from, Import statement, Trail trail) {
    return bindings.imported(from, statement, trail);
  }

  /** What a name of a module means to somebody outside. */
  Resolution member(PythonModule module, String name, boolean typing, Trail trail) {
    if (module.source().isEmpty()) {
      return fallback(module, name);
    }
    Question question = new Question(module.source().get(), "", name, typing);
    Resolution known = memo.get(question);
    if (known != null) {
      return known;
    }
    boolean outermost = trail.isEmpty();
    Resolution found =
        trail.enter(question) ? search(module, question, trail) : fallback(module, name);
    if (outermost || !trail.isCut()) {
      memo.put(question, found);
    }
    return found;
  }

  private Resolution search(PythonModule module, Question question, Trail trail) {
    Optional<PythonModule> child = module.child(question.name());
    Optional<Bound> own = bound(question, trail);
    if (child.isPresent() && own.filter(bound -> holds(bound, child.get())).isEmpty()) {
      return imports.whole(child.get());
    }
    return own.map(Bound::resolution)
        .or(() -> stars.outside(question, trail))
        .orElseGet(() -> fallback(module, question.name()));
  }

  /** Whether a name keeps its meaning though there is a submodule of that name. */
  private boolean holds(Bound bound, PythonModule submodule) {
    return !(bound.resolution() instanceof Resolution.Missing)
        && loads.line(submodule).orElse(0) <= bound.line();
  }

  private Resolution fallback(PythonModule module, String name) {
    Optional<PythonModule> child = module.child(name);
    if (child.isPresent()) {
      return imports.whole(child.get());
    }
    return Interpreter.isOfEveryModule(name)
        ? new Resolution.External("types.ModuleType." + name)
        : imports.absent(module, ImportTargets.join(modules.name(module), name));
  }

  /** What a name means in a scope by what the file itself says there; submodules left out. */
  Optional<Resolution> attribute(Question question, Trail trail) {
    return bound(question, trail).map(Bound::resolution);
  }

  private Optional<Bound> bound(Question question, Trail trail) {
    Optional<Bound> own = bindings.last(question, trail);
    if (!question.scope().isEmpty()) {
      return own;
    }
    int line = own.filter(Bound::isGood).map(Bound::line).orElse(0);
    return stars.inside(question, line, trail).or(() -> own);
  }

  /** What a name may mean when nothing but a star import from outside gives it. */
  Optional<Resolution> outside(Question question, Trail trail) {
    return stars.outside(question, trail);
  }

  /** The step from a scope through one of its bindings. */
  Hop hop(Question question, Event event) {
    String module = modules.name(modules.of(question.unit()));
    return new Hop(
        question.unit().at(event.span()),
        ImportTargets.join(module, question.scope()),
        question.name());
  }
}
