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

  /** Own and inherited ones, and those whose own type holds such fields. */
  List<Variable> of(JavaType type) {
    return hierarchy(type)
        .flatMap(
            owner -> owner.instanceFields().filter(f -> changes(owner, f) || holdsState(owner, f)))
        .toList();
  }

  private Stream<JavaType> hierarchy(JavaType type) {
    Stream<JavaType> ancestors =
        codebase.ancestors(type.definition()).stream().map(at -> JavaType.of(codebase, at));
    return Stream.concat(Stream.of(type), ancestors);
  }

  /** One level deep: what the field refers to has changing fields of its own. */
  private boolean holdsState(JavaType owner, Variable field) {
    Resolution meant =
        codebase.resolve(owner.unit(), owner.name(), TypeNames.erasure(field.type()));
    return meant instanceof Resolution.Defined defined
        && defined.definition().declaration() instanceof Definition.Type
        && !defined.definition().equals(owner.definition())
        && hierarchy(JavaType.of(codebase, defined.definition()))
            .anyMatch(held -> held.instanceFields().anyMatch(inner -> changes(held, inner)));
  }

  private boolean changes(JavaType owner, Variable field) {
    String type = simple(field.type());
    return known.mutable().contains(type)
        || (field.modifiers().has(Modifier.FINAL)
            ? known.collections().contains(type) && isFilled(owner, field)
            : !field.modifiers().has(Modifier.PRIVATE) || isReassigned(owner, field));
  }

  private static boolean isReassigned(JavaType owner, Variable field) {
    return owner
        .functionsWithin()
        .filter(function -> !isInitialization(function))
        .flatMap(function -> function.body().writes().stream())
        .anyMatch(write -> write.name().equals(field.name()) && isOwn(write));
  }

  private boolean isFilled(JavaType owner, Variable field) {
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
