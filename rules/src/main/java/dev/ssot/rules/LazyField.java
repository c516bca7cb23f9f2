package dev.ssot.rules;

import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.facts.Write;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A static field that is filled on first use without the lock or the {@code volatile} it needs. */
record LazyField(JavaState known) implements SingletonShape {

  /** An assignment and the function that it stands in. */
  private record Filling(Function function, Write write) {}

  @Override
  public Stream<Sighting> sightings(SourceType type) {
    return type.staticFields()
        .filter(field -> !field.modifiers().has(Modifier.FINAL))
        .flatMap(
            field ->
                filling(type, field)
                    .map(at -> new Sighting(field, report(type, field, at)))
                    .stream());
  }

  private static Optional<Filling> filling(SourceType type, Variable field) {
    return type.functionsWithin()
        .filter(f -> f.kind() == Function.Kind.METHOD)
        .flatMap(function -> function.body().writes().stream().map(w -> new Filling(function, w)))
        .filter(at -> isTo(type, field, at.write))
        .filter(at -> at.write.value().kind() != Value.Kind.NULL)
        .filter(at -> isBroken(field, at))
        .findFirst();
  }

  private static boolean isTo(SourceType type, Variable field, Write write) {
    return write.name().equals(field.name())
        && List.of("", "class", type.simpleName()).contains(write.receiver());
  }

  private static boolean isBroken(Variable field, Filling at) {
    return switch (at.write.guard()) {
      case ABSENT -> !at.function.modifiers().has(Modifier.SYNCHRONIZED);
      case DOUBLE_CHECKED -> !field.modifiers().has(Modifier.VOLATILE);
      default -> false;
    };
  }

  private Report report(SourceType type, Variable field, Filling at) {
    boolean doubleChecked = at.write.guard() == Write.Guard.DOUBLE_CHECKED;
    String message =
        doubleChecked
            ? "`%s` is checked twice but not `volatile`, so a thread may see it half built; make it `volatile`, or better give it to its users"
            : "`%s` is filled on first use by `%s()` without a lock, so two threads may each get their own; create it at the start and give it to its users";
    return Report.of(
            doubleChecked ? "double-checked" : "lazy",
            type.qualifiedName() + "." + field.name(),
            type.unit().at(at.write.span()),
            message.formatted(field.name(), at.function.name()))
        .certainty(certainty(type, field, doubleChecked))
        .related(
            List.of(
                new Report.Related(type.unit().at(field.span()), "the field is declared here")));
  }

  /** A test runs on one thread, so what it fills late is worth a look at most. */
  private Certainty certainty(SourceType type, Variable field, boolean doubleChecked) {
    String filled = MutableFields.simple(field.type());
    boolean harmless =
        known.immutable().contains(filled)
            || field.modifiers().has(Modifier.VOLATILE)
            || (type.unit().isTest() && !filled.equals(type.simpleName()));
    if (harmless) {
      return Certainty.POSSIBLE;
    }
    return doubleChecked ? Certainty.CERTAIN : Certainty.LIKELY;
  }
}
