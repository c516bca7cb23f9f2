package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.TypeNames;
import dev.ssot.facts.Call;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Variable;
import dev.ssot.facts.Write;
import java.util.List;
import java.util.stream.Stream;

/** Tells which instance fields of a type hold what changes after construction. */
record MutableFields(Codebase codebase, JavaState known) {

  /**
   * Own and inherited ones, and those whose own type holds such fields. What a supertype fills on
   * first use is left out: it can be computed again.
   */
  List<Variable> of(SourceType type) {
    Stream<Variable> own = type.instanceFields().filter(f -> changes(type, f) || holds(type, f));
    Stream<Variable> inherited =
        codebase.ancestors(type.definition()).stream()
            .map(ancestor -> SourceType.of(codebase, ancestor))
            .flatMap(
                ancestor ->
                    ancestor
                        .instanceFields()
                        .filter(f -> changes(ancestor, f) && !isLazy(ancestor, f)));
    return Stream.concat(own, inherited).toList();
  }

  /** One level deep: what the field refers to has changing fields of its own. */
  private boolean holds(SourceType owner, Variable field) {
    Resolution meant =
        codebase.resolve(owner.unit(), owner.name(), TypeNames.erasure(field.type()));
    if (!(meant instanceof Resolution.Defined defined)
        || !(defined.definition().declaration() instanceof Definition.Type)
        || defined.definition().equals(owner.definition())) {
      return false;
    }
    SourceType held = SourceType.of(codebase, defined.definition());
    return held.instanceFields().anyMatch(inner -> changes(held, inner));
  }

  private static boolean isLazy(SourceType owner, Variable field) {
    return assignments(owner, field).allMatch(MutableFields::fillsOnce);
  }

  private static boolean fillsOnce(Write write) {
    return switch (write.guard()) {
      case ABSENT, LOCKED_ABSENT, DOUBLE_CHECKED -> true;
      case NONE, LOCKED -> false;
    };
  }

  private boolean changes(SourceType owner, Variable field) {
    String type = simple(field.type());
    return known.mutable().contains(type)
        || (field.modifiers().has(Modifier.FINAL)
            ? known.collections().contains(type) && isFilled(owner, field)
            : !field.modifiers().has(Modifier.PRIVATE) || isReassigned(owner, field));
  }

  private static boolean isReassigned(SourceType owner, Variable field) {
    return assignments(owner, field).findAny().isPresent();
  }

  private static Stream<Write> assignments(SourceType owner, Variable field) {
    return owner
        .functionsWithin()
        .filter(function -> !isInitialization(function))
        .flatMap(function -> function.body().writes().stream())
        .filter(write -> write.name().equals(field.name()) && isOwn(write));
  }

  private boolean isFilled(SourceType owner, Variable field) {
    String constructor = owner.name() + "." + owner.simpleName();
    return owner.unit().facts().calls().stream()
        .anyMatch(
            call ->
                isOn(call, field)
                    && known.mutators().contains(call.name())
                    && owner.encloses(call.within())
                    && !call.within().equals(constructor));
  }

  private static boolean isOn(Call call, Variable field) {
    return call.receiver().equals(field.name()) || call.receiver().equals("this." + field.name());
  }

  private static boolean isOwn(Write write) {
    return write.receiver().isEmpty() || write.receiver().equals("this");
  }

  private static boolean isInitialization(Function function) {
    return function.isConstructor() || function.kind() == Function.Kind.INITIALIZER;
  }

  static String simple(String type) {
    String erased = TypeNames.erasure(type);
    return erased.substring(erased.lastIndexOf('.') + 1);
  }
}
