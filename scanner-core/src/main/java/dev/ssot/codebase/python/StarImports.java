package dev.ssot.codebase.python;

import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.codebase.python.FileScopes.Imported;
import dev.ssot.codebase.python.ImportTargets.Elsewhere;
import dev.ssot.codebase.python.ImportTargets.Inside;
import dev.ssot.codebase.python.ModuleMembers.Question;
import dev.ssot.codebase.python.NameBindings.Bound;
import java.util.List;
import java.util.Optional;

/** What {@code from m import *} gives: the names in {@code __all__}, else the public ones. */
final class StarImports {
  private final Modules modules;
  private final ImportTargets targets;
  private final LoadOrder loads;
  private final NameBindings bindings;
  private final ModuleMembers members;

  StarImports(
      Modules modules,
      ImportTargets targets,
      LoadOrder loads,
      NameBindings bindings,
      ModuleMembers members) {
    this.modules = modules;
    this.targets = targets;
    this.loads = loads;
    this.bindings = bindings;
    this.members = members;
  }

  /** From modules of this codebase, the last one below a line first. */
  Optional<Bound> inside(Question question, int line, Trail trail) {
    return last(question, line, false, trail);
  }

  /** From elsewhere, where nobody can tell which names there are. */
  Optional<Resolution> outside(Question question, Trail trail) {
    return last(question, 0, true, trail).map(Bound::resolution);
  }

  private Optional<Bound> last(Question question, int line, boolean external, Trail trail) {
    List<Imported> stars = modules.scope(question.unit()).stars();
    for (int i = stars.size() - 1; i >= 0 && stars.get(i).span().line() > line; i--) {
      Imported star = stars.get(i);
      if (bindings.counts(question, star)) {
        Optional<Resolution> given =
            given(question, star, trail)
                .filter(found -> found instanceof Resolution.External == external);
        if (given.isPresent()) {
          return given.map(found -> new Bound(found, star.span().line()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Resolution> given(Question question, Imported star, Trail trail) {
    String name = question.name();
    ImportTargets.Target target = targets.target(modules.of(question.unit()), star.statement());
    if (target instanceof Elsewhere elsewhere) {
      return elsewhere.resolution() instanceof Resolution.External from && !name.startsWith("_")
          ? Optional.of(new Resolution.External(from.name() + "." + name))
          : Optional.empty();
    }
    PythonModule module = ((Inside) target).module();
    if (module.source().filter(unit -> exports(unit, name)).isEmpty()) {
      return Optional.empty();
    }
    Resolution found = members.member(module, name, question.typing(), trail);
    boolean there =
        !(found instanceof Resolution.Missing)
            && !(found instanceof Resolution.Dynamic)
            && !isLeftOut(module, name, found);
    return there
        ? Optional.of(found.through(List.of(members.hop(question, star))))
        : Optional.empty();
  }

  private static boolean exports(Unit unit, String name) {
    return unit.facts().exports().map(all -> all.contains(name)).orElse(!name.startsWith("_"));
  }

  /** Only {@code __all__} makes a star import load a submodule; else it must be there already. */
  private boolean isLeftOut(PythonModule module, String name, Resolution found) {
    return module.child(name).map(targets::whole).filter(found::equals).isPresent()
        && module.source().orElseThrow().facts().exports().isEmpty()
        && loads.line(module.child(name).orElseThrow()).isEmpty();
  }
}
