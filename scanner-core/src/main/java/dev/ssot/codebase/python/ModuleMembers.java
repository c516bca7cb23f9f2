package dev.ssot.codebase.python;

import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Resolution.Hop;
import dev.ssot.codebase.Unit;
import dev.ssot.codebase.python.FileScopes.Event;
import dev.ssot.codebase.python.FileScopes.Imported;
import dev.ssot.codebase.python.ImportTargets.Inside;
import dev.ssot.facts.Import;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What {@code module.name} means: its own bindings, submodules, star imports, in this order. */
final class ModuleMembers {
  private final Modules modules;
  private final ImportTargets imports;
  private final NameBindings bindings;
  private final Map<Question, Resolution> memo = new ConcurrentHashMap<>();

  /**
   * A question that is asked only once.
   *
   * @param scope dotted name of a class or function, "" for the module
   * @param typing whether imports under {@code TYPE_CHECKING} count
   */
  record Question(Unit unit, String scope, String name, boolean typing) {}

  ModuleMembers(Modules modules, ImportTargets imports, PythonNames names) {
    this.modules = modules;
    this.imports = imports;
    this.bindings = new NameBindings(modules, imports, this, names);
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
    Optional<Resolution> own = attribute(question, trail);
    boolean there = own.isPresent() && !(own.get() instanceof Resolution.Missing);
    if (child.isPresent()
        && (!there || imports.binds(question.unit(), child.get(), lastLine(question)))) {
      return imports.whole(child.get());
    }
    return own.or(() -> starred(question, 0, true, trail))
        .orElseGet(() -> fallback(module, question.name()));
  }

  private int lastLine(Question question) {
    List<Event> events = modules.scope(question.unit()).events(question.scope(), question.name());
    return events.isEmpty() ? Integer.MAX_VALUE : events.get(events.size() - 1).span().line();
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
    Optional<Resolution> chosen = bindings.choose(question, trail);
    if (!question.scope().isEmpty()) {
      return chosen;
    }
    int after = chosen.filter(NameBindings::isGood).isPresent() ? lastLine(question) : 0;
    return starred(question, after, false, trail).or(() -> chosen);
  }

  /** What a name may mean when nothing but a star import from outside gives it. */
  Optional<Resolution> outside(Question question, Trail trail) {
    return starred(question, 0, true, trail);
  }

  /** What the star imports of a module below a line give, the last one first. */
  private Optional<Resolution> starred(Question question, int line, boolean external, Trail trail) {
    List<Imported> stars = modules.scope(question.unit()).stars();
    for (int i = stars.size() - 1; i >= 0 && stars.get(i).span().line() > line; i--) {
      if (question.typing() || !stars.get(i).isForTypes()) {
        Optional<Resolution> given = given(question, stars.get(i), external, trail);
        if (given.isPresent()) {
          return given;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Resolution> given(
      Question question, Imported star, boolean external, Trail trail) {
    ImportTargets.Target target = imports.target(modules.of(question.unit()), star.statement());
    boolean isPublic = !question.name().startsWith("_");
    if (target instanceof ImportTargets.Elsewhere elsewhere) {
      return external && isPublic && elsewhere.resolution() instanceof Resolution.External from
          ? Optional.of(new Resolution.External(from.name() + "." + question.name()))
          : Optional.empty();
    }
    PythonModule module = ((Inside) target).module();
    boolean exported =
        module
            .source()
            .map(
                unit ->
                    unit.facts()
                        .exports()
                        .map(all -> all.contains(question.name()))
                        .orElse(isPublic))
            .orElse(false);
    return exported ? handedOn(question, star, module, external, trail) : Optional.empty();
  }

  private Optional<Resolution> handedOn(
      Question question, Imported star, PythonModule module, boolean external, Trail trail) {
    Resolution found = member(module, question.name(), question.typing(), trail);
    boolean there =
        !(found instanceof Resolution.Missing) && !(found instanceof Resolution.Dynamic);
    return there && found instanceof Resolution.External == external
        ? Optional.of(found.through(hop(question, star)))
        : Optional.empty();
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
