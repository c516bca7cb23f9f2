package dev.ssot.rules;

import dev.ssot.facts.Creation;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class that nobody else can construct and that constructs itself once, for a static field of its
 * own or of a class within it; and one whose constructor leaves {@code this} in a static field.
 */
record StaticInstance(MutableFields state) implements SingletonShape {

  @Override
  public Stream<Sighting> sightings(SourceType type) {
    if (!type.is(TypeDeclaration.Kind.CLASS)) {
      return Stream.empty();
    }
    List<Variable> slots = slots(type);
    return slots.size() == 1 && (isSole(type, slots.get(0)) || keepsItself(type, slots.get(0)))
        ? Stream.of(new Sighting(slots.get(0), report(type, slots.get(0))))
        : Stream.empty();
  }

  /** The static fields that are of this type, its own and those of the classes within it. */
  private static List<Variable> slots(SourceType type) {
    return type.unit().facts().variables().stream()
        .filter(field -> field.kind() == Variable.Kind.FIELD && type.encloses(field.owner()))
        .filter(field -> field.modifiers().has(Modifier.STATIC))
        .filter(field -> MutableFields.simple(field.type()).equals(type.simpleName()))
        .toList();
  }

  /** Only private constructors, and one construction, which fills the field. */
  private static boolean isSole(SourceType type, Variable slot) {
    List<Function> constructors = type.constructors().toList();
    List<Creation> own =
        type.unit().facts().creations().stream()
            .filter(creation -> MutableFields.simple(creation.type()).equals(type.simpleName()))
            .toList();
    return !constructors.isEmpty()
        && constructors.stream().allMatch(c -> c.modifiers().has(Modifier.PRIVATE))
        && own.size() == 1
        && fills(type, slot, own.get(0));
  }

  /** The field's own value, or made where the field is assigned. */
  private static boolean fills(SourceType type, Variable slot, Creation creation) {
    return creation.within().equals(slot.owner())
        || type.functionsWithin()
            .filter(function -> function.qualifiedName().equals(creation.within()))
            .flatMap(function -> function.body().writes().stream())
            .anyMatch(write -> write.name().equals(slot.name()));
  }

  private static boolean keepsItself(SourceType type, Variable slot) {
    return type.constructors()
        .flatMap(constructor -> constructor.body().writes().stream())
        .anyMatch(
            write -> write.name().equals(slot.name()) && write.value().kind() == Value.Kind.SELF);
  }

  private Report report(SourceType type, Variable slot) {
    List<Variable> changing = state.of(type);
    boolean holder = !slot.owner().equals(type.name());
    String message =
        "`%s` hands out its only instance%s; let whoever starts the program create it and give it to its users"
            .formatted(type.simpleName(), accessor(type, slot).map(" through "::concat).orElse(""));
    return Report.of(
            holder ? "holder" : "instance",
            type.qualifiedName(),
            type.definition().place(),
            changing.isEmpty() ? message + ", unless it is a mere constant" : message)
        .certainty(changing.isEmpty() ? Certainty.POSSIBLE : Certainty.CERTAIN)
        .related(
            List.of(new Report.Related(type.unit().at(slot.span()), "the instance is kept here")))
        .evidence(changing(changing));
  }

  private static Optional<String> accessor(SourceType type, Variable slot) {
    return type.methods()
        .filter(method -> method.modifiers().has(Modifier.STATIC))
        .filter(method -> method.body().returns().stream().anyMatch(v -> names(v, slot)))
        .map(method -> "`" + type.simpleName() + "." + method.name() + "()`")
        .findFirst();
  }

  private static boolean names(Value value, Variable slot) {
    return value.kind() == Value.Kind.NAME
        && (value.text().equals(slot.name()) || value.text().endsWith("." + slot.name()));
  }

  static Report.Evidence changing(List<Variable> fields) {
    return new Report.Evidence(
        "State that changes after construction",
        List.of("field", "type"),
        fields.stream().map(f -> List.of(f.qualifiedName(), f.type())).toList());
  }
}
