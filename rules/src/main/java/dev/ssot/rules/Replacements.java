package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.TypeNames;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Body;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import dev.ssot.rule.Certainty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the type that a deprecated one stands for, by what the deprecated one is made of. */
final class Replacements {
  private final Codebase codebase;
  private final Map<Definition, Optional<Instead>> known = new HashMap<>();

  /**
   * What to use instead.
   *
   * @param how what the deprecated type does with it, as a verb
   */
  record Instead(SourceType type, String how, Certainty certainty) {}

  Replacements(Codebase codebase) {
    this.codebase = codebase;
  }

  /** What it resolves of a file: supertypes, and types of fields. */
  static Stream<String> names(Facts facts) {
    return Stream.concat(
        JavaExcerpts.supertypes(facts), facts.variables().stream().map(Variable::type));
  }

  /** What it looks at in a body: how much the methods of a deprecated type do. */
  static Body regards(Unit unit, Function function) {
    return unit.facts().deprecated().contains(function.owner())
        ? function.body().outline()
        : Body.NONE;
  }

  /** Nothing unless the type is deprecated and stands for another one that is not. */
  Optional<Instead> of(SourceType type) {
    return type.isDeprecated()
        ? known.computeIfAbsent(type.definition(), key -> find(type))
        : Optional.empty();
  }

  private Optional<Instead> find(SourceType type) {
    return extended(type).or(() -> wrapped(type));
  }

  /** The one supertype, where the deprecated type adds nothing to it; exceptions add their name. */
  private Optional<Instead> extended(SourceType type) {
    List<Resolution> supertypes = codebase.supertypes(type.definition());
    if (supertypes.size() != 1
        || type.simpleName().endsWith("Exception")
        || type.instanceFields().findAny().isPresent()
        || type.methods().anyMatch(Replacements::adds)) {
      return Optional.empty();
    }
    return inTree(supertypes.get(0))
        .filter(better -> better.declaration().kind() == type.declaration().kind())
        .filter(better -> isUsable(better))
        .map(better -> new Instead(better, "extends", Certainty.CERTAIN));
  }

  private static boolean adds(Function method) {
    boolean overrides = method.annotations().stream().anyMatch(a -> a.name().equals("Override"));
    return !method.modifiers().has(Modifier.PRIVATE)
        && (!overrides || method.body().statements() > 1);
  }

  /** The type of the only instance field, where most methods have their namesakes in it. */
  private Optional<Instead> wrapped(SourceType type) {
    List<Variable> fields = type.instanceFields().toList();
    if (fields.size() != 1) {
      return Optional.empty();
    }
    return inTree(
            codebase.resolve(type.unit(), type.name(), TypeNames.erasure(fields.get(0).type())))
        .filter(Replacements::isUsable)
        .filter(better -> forwards(type, better))
        .map(better -> new Instead(better, "wraps", Certainty.LIKELY));
  }

  private static boolean forwards(SourceType type, SourceType better) {
    Set<String> offered = better.methods().map(Function::name).collect(Collectors.toSet());
    List<Function> methods =
        type.methods().filter(method -> !method.modifiers().has(Modifier.PRIVATE)).toList();
    return !methods.isEmpty()
        && methods.stream().allMatch(m -> offered.contains(m.name()) && m.body().statements() <= 1);
  }

  private Optional<SourceType> inTree(Resolution resolution) {
    return resolution instanceof Resolution.Defined defined
            && defined.definition().declaration() instanceof Definition.Type
        ? Optional.of(SourceType.of(codebase, defined.definition()))
        : Optional.empty();
  }

  private static boolean isUsable(SourceType better) {
    boolean isBase = better.is(TypeDeclaration.Kind.CLASS) && better.has(Modifier.ABSTRACT);
    return !isBase && !better.isDeprecated();
  }
}
