package dev.ssot.rule.custom;

import dev.ssot.binding.Keys;
import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.facts.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in files whatever patterns of some sorts may mean. */
final class Sightings {
  private static final Set<Sort> IMPORTED = Set.of(Sort.IMPORT, Sort.SYMBOL);
  private static final Set<Sort> FORMED = Set.of(Sort.IMPORT_FORM);
  private static final Set<Sort> PRESENT = Set.of(Sort.FILE);

  private final Codebase codebase;
  private final Set<Sort> wanted;
  private final Map<Unit, List<Binding>> bindings;

  /**
   * @param wanted nothing else is looked at
   */
  Sightings(Codebase codebase, Set<Sort> wanted) {
    this.codebase = codebase;
    this.wanted = wanted;
    this.bindings = codebase.bindings().stream().collect(Collectors.groupingBy(Binding::unit));
  }

  /** Those in one file, sort by sort in the order of the source. */
  List<Sighting> in(Unit unit) {
    List<Sighting> found = new ArrayList<>();
    if (isWanted(Sort.FILE)) {
      found.add(new Sighting(PRESENT, unit, "", List.of(unit.path()), Span.FILE));
    }
    for (Binding binding : bindings.getOrDefault(unit, List.of())) {
      if (isWanted(Sort.IMPORT, Sort.SYMBOL)) {
        found.add(sighting(IMPORTED, binding, names(binding)));
      }
      if (isWanted(Sort.IMPORT_FORM)) {
        found.add(sighting(FORMED, binding, forms(binding.statement())));
      }
    }
    Uses uses = new Uses(codebase, unit, found);
    if (isWanted(Sort.CALL, Sort.SYMBOL)) {
      uses.addCalls();
    }
    if (isWanted(Sort.ANNOTATION, Sort.SYMBOL)) {
      uses.addAnnotations();
    }
    if (isWanted(Sort.SYMBOL)) {
      uses.addMentions();
    }
    if (isWanted(Sort.SUPERTYPE)) {
      uses.addSupertypes();
    }
    if (isWanted(Sort.TYPE, Sort.FUNCTION, Sort.NAME)) {
      new GivenNames(codebase, unit, found).add();
    }
    return found;
  }

  private boolean isWanted(Sort... sorts) {
    return Arrays.stream(sorts).anyMatch(wanted::contains);
  }

  private static Sighting sighting(Set<Sort> sorts, Binding binding, List<String> names) {
    Import statement = binding.statement();
    return new Sighting(sorts, binding.unit(), statement.within(), names, statement.span());
  }

  /** The path that is written, and the place where it leads. */
  private static List<String> names(Binding binding) {
    return binding.resolution() instanceof Resolution.Defined defined
        ? List.of(binding.path(), defined.definition().qualifiedName())
        : List.of(binding.path());
  }

  private static List<String> forms(Import statement) {
    return ImportForm.of(statement).stream().map(Keys::of).toList();
  }
}
