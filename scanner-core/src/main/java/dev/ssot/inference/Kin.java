package dev.ssot.inference;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.facts.Function;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.naming.RoleName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Types that are named for the same job. */
final class Kin {
  private static final int SHARED = 3;

  private final Codebase codebase;
  private final Usage usage;
  private final RoleName.Reader reader = new RoleName.Reader(RoleName.ROLES, RoleName.AFFIXES);
  private final Map<Job, List<Definition>> jobs = new HashMap<>();

  private record Job(String language, String module, String name) {}

  Kin(Codebase codebase, Usage usage) {
    this.codebase = codebase;
    this.usage = usage;
    codebase.types().stream()
        .filter(type -> type.unit().isProduction() && type.declaration().name().indexOf('.') < 0)
        .forEach(type -> jobs.computeIfAbsent(job(type), key -> new ArrayList<>()).add(type));
  }

  /** What a name says the type is for, where it says a role. */
  Optional<RoleName> role(Definition type) {
    return reader.read(type.simpleName());
  }

  private Job job(Definition type) {
    String name = role(type).map(RoleName::toString).orElse(type.simpleName());
    return new Job(type.unit().language(), type.unit().module(), name);
  }

  /** All other types of the same job. */
  private List<Definition> of(Definition type) {
    return jobs.getOrDefault(job(type), List.of()).stream()
        .filter(other -> !other.equals(type))
        .toList();
  }

  /** Deprecated types that extend it and are named for its job. */
  List<Claim> deprecated(Definition type) {
    return of(type).stream()
        .filter(other -> isDeprecated(other) && codebase.ancestors(other).contains(type))
        .map(
            other ->
                new Claim(
                    other.qualifiedName(),
                    "deprecated, extends it; " + Wording.files(usage.files(other)) + " import it"))
        .toList();
  }

  /** Types that can do much the same, and have no ancestor with it in common. */
  List<Claim> rivals(Definition type) {
    return of(type).stream()
        .filter(other -> isClass(type) && isClass(other) && !areRelated(type, other))
        .flatMap(other -> rival(type, other).stream())
        .toList();
  }

  private Optional<Claim> rival(Definition type, Definition other) {
    Set<String> own = methods(type);
    Set<String> others = methods(other);
    int smaller = Math.min(own.size(), others.size());
    own.retainAll(others);
    return own.size() >= SHARED && own.size() * 2 >= smaller
        ? Optional.of(
            new Claim(
                other.qualifiedName(),
                "%s of its methods are here too; %s import it"
                    .formatted(own.size(), Wording.files(usage.files(other)))))
        : Optional.empty();
  }

  private boolean areRelated(Definition one, Definition other) {
    Set<Definition> all = new HashSet<>(codebase.ancestors(one));
    all.add(one);
    Set<Definition> others = new HashSet<>(codebase.ancestors(other));
    others.add(other);
    all.retainAll(others);
    return one.qualifiedName().equals(other.qualifiedName())
        || !all.isEmpty()
        || knows(one, other)
        || knows(other, one);
  }

  private boolean knows(Definition one, Definition other) {
    return usage.of(other).stream().anyMatch(binding -> binding.unit().equals(one.unit()))
        || one.unit().facts().mentions().stream()
            .map(mention -> codebase.resolve(one.unit(), mention.within(), mention.name()))
            .anyMatch(
                found ->
                    found instanceof Resolution.Defined defined
                        && defined.definition().equals(other));
  }

  private Set<String> methods(Definition type) {
    return codebase.members(type).functions().stream()
        .filter(function -> !function.isConstructor())
        .map(Function::name)
        .filter(name -> !name.startsWith("_") && !name.startsWith("<"))
        .collect(Collectors.toSet());
  }

  private static boolean isClass(Definition type) {
    return type.declaration() instanceof Definition.Type declared
        && declared.type().kind() == TypeDeclaration.Kind.CLASS;
  }

  static boolean isDeprecated(Definition definition) {
    List<String> marks = definition.unit().facts().deprecated();
    return marks.contains("") || marks.contains(definition.declaration().name());
  }
}
