package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.codebase.Unit;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** Homes, facades and makers of concepts: they must be there, and facades must hand the home on. */
final class DeclaredHomes implements Declarations {
  private final Codebase codebase;
  private final Set<String> known = new HashSet<>();

  DeclaredHomes(Codebase codebase) {
    this.codebase = codebase;
  }

  @Override
  public void check(Findings findings) {
    if (codebase.sourcesOfTruth().isEmpty()) {
      return;
    }
    codebase.units().forEach(unit -> add(unit.facts().namespace()));
    codebase.types().forEach(type -> add(type.qualifiedName()));
    codebase.bindings().stream()
        .filter(binding -> binding.resolution() instanceof Resolution.External)
        .map(Binding::path)
        .forEach(known::add);
    check("canonical[#].home", (concept, home) -> exists(home), "missing-home", HOME, findings);
    check("canonical[#].facades[#]", this::handsOn, "broken-facade", FACADE, findings);
    check(
        "canonical[#].created-by[#]",
        (concept, maker) -> exists(maker),
        "missing-maker",
        MAKER,
        findings);
  }

  private static final String HOME =
      "the home of %s, `%s`, is not in this tree; name the place where it is defined";
  private static final String FACADE =
      "%s cannot be imported from its facade `%s`; re-export it there, or take the facade out";
  private static final String MAKER =
      "the maker of %s, `%s`, is not in this tree; name what constructs it";

  private void check(
      String key,
      BiPredicate<SourceOfTruth, String> holds,
      String kind,
      String message,
      Findings findings) {
    Declared.all(codebase, key)
        .forEach(
            declared -> {
              SourceOfTruth concept = codebase.sourcesOfTruth().get(declared.number());
              String name = concept.concept().name();
              findings.examined(declared.place());
              if (!holds.test(concept, declared.value())) {
                findings.report(
                    Report.of(
                            kind,
                            name + " " + declared.value(),
                            declared.place(),
                            message.formatted(name, declared.value()))
                        .concept(name));
              }
            });
  }

  /** A definition, a module, a package above one, or what is imported from outside. */
  private boolean exists(String name) {
    return !codebase.definitions(name).isEmpty() || known.contains(name);
  }

  private boolean handsOn(SourceOfTruth concept, String facade) {
    if (facade.endsWith("." + concept.simpleName())) {
      String module = facade.substring(0, facade.length() - concept.simpleName().length() - 1);
      return exists(facade) || handsOn(concept, module);
    }
    return codebase.definitions(facade).stream()
        .anyMatch(definition -> handsOn(concept, definition));
  }

  /** Java has no re-exports, so that there a facade need only exist. */
  private boolean handsOn(SourceOfTruth concept, Definition facade) {
    Unit unit = facade.unit();
    if (!(facade.declaration() instanceof Definition.ModuleFile)) {
      return true;
    }
    Resolution found = codebase.resolve(unit, "", concept.simpleName());
    return found instanceof Resolution.Dynamic
        || (found instanceof Resolution.Defined defined
            && defined.definition().qualifiedName().equals(concept.concept().home()));
  }

  /** A name and all that it lies in. */
  private void add(String name) {
    for (String each = name; !each.isEmpty() && known.add(each); ) {
      each = each.substring(0, Math.max(0, each.lastIndexOf('.')));
    }
  }
}
