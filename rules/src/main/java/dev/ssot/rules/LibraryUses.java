package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Import;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which libraries of which families each module and scope imports, adapters and bridges left out.
 */
final class LibraryUses {
  private final Map<Site, Map<Family.Alternative, List<Binding>>> uses = new LinkedHashMap<>();
  private final Map<Family.Alternative, List<String>> adapterWords = new HashMap<>();
  private final Set<Adapted> adapted = new HashSet<>();
  private final Set<Family> provided = new HashSet<>();

  /** A family within a module and scope. */
  record Site(String module, Scope scope, Family family) {}

  /** A library that a module adapts for its own users. */
  private record Adapted(String module, Family family, Family.Alternative alternative) {}

  LibraryUses(Codebase codebase, Families families) {
    Map<Unit, Map<Family, Map<Family.Alternative, List<Binding>>>> byFile = new LinkedHashMap<>();
    // There are ten imports from a package, most of which no family lists.
    Map<String, Boolean> listed = new HashMap<>();
    for (Binding binding : codebase.bindings()) {
      if (binding.unit().language().equals("java")
          && listed.computeIfAbsent(binding.statement().module(), families::mayList)) {
        for (Families.Choice choice : families.of(binding.path())) {
          if (isUsed(binding, choice)) {
            byFile
                .computeIfAbsent(binding.unit(), key -> new LinkedHashMap<>())
                .computeIfAbsent(choice.family(), key -> new LinkedHashMap<>())
                .computeIfAbsent(choice.alternative(), key -> new ArrayList<>())
                .add(binding);
          }
        }
      }
    }
    byFile.forEach(this::count);
  }

  /** In the order of the codebase. */
  Map<Site, Map<Family.Alternative, List<Binding>>> all() {
    return uses;
  }

  /** Whether the module is there to support this library, whatever else it uses itself. */
  boolean isAdapted(Site site, Family.Alternative alternative) {
    return adapted.contains(new Adapted(site.module, site.family, alternative));
  }

  /** Whether the codebase itself provides one of the libraries. */
  boolean isProvided(Family family) {
    return provided.contains(family);
  }

  private void count(Unit unit, Map<Family, Map<Family.Alternative, List<Binding>>> chosen) {
    List<String> names = names(unit);
    chosen.forEach(
        (family, imports) -> {
          if (imports.size() == 1 || !family.isBridged()) {
            imports.forEach((alternative, all) -> add(unit, names, family, alternative, all));
          }
        });
  }

  /**
   * Deprecated code may keep what it has; some types count only where a field is filled by them.
   */
  private static boolean isUsed(Binding binding, Families.Choice choice) {
    Facts facts = binding.unit().facts();
    Import statement = binding.statement();
    boolean isKept =
        !facts.deprecated().isEmpty()
            && facts.types().stream()
                .anyMatch(type -> !type.isNested() && facts.deprecated().contains(type.name()));
    return !isKept
        && (!choice.alternative().mustBeCalled()
            || statement.kind() != Import.Kind.SINGLE
            || facts.variables().stream().anyMatch(field -> isFilledBy(statement, field)));
  }

  private static boolean isFilledBy(Import statement, Variable field) {
    return field.value().kind() == Value.Kind.CALL
        && field.value().text().startsWith(statement.name() + ".");
  }

  private void add(
      Unit unit,
      List<String> names,
      Family family,
      Family.Alternative alternative,
      List<Binding> imports) {
    List<String> words =
        adapterWords.computeIfAbsent(alternative, Family.Alternative::adapterWords);
    boolean adapts = names.stream().anyMatch(name -> words.stream().anyMatch(name::contains));
    if (imports.stream().anyMatch(b -> !(b.resolution() instanceof Resolution.External))) {
      provided.add(family);
    }
    if (adapts) {
      adapted.add(new Adapted(unit.module(), family, alternative));
    } else {
      uses.computeIfAbsent(
              new Site(unit.module(), unit.scope(), family), key -> new LinkedHashMap<>())
          .computeIfAbsent(alternative, key -> new ArrayList<>())
          .addAll(imports);
    }
  }

  /** Of the package and the types in it, in small letters. */
  private static List<String> names(Unit unit) {
    Stream<String> types =
        unit.facts().types().stream().filter(t -> !t.isNested()).map(TypeDeclaration::name);
    return Stream.concat(Stream.of(unit.facts().namespace()), types)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }
}
