package dev.ssot.rules;

import dev.ssot.facts.Call;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Variable;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A static collection that is changed while the program runs. One whose name says that it is a
 * cache only remembers, which is worth a look but no hidden state.
 */
record SharedCollection(JavaState known, Set<String> caches) implements SingletonShape {

  @Override
  public Stream<Report> reports(JavaType type) {
    return type.staticFields()
        .filter(field -> isCollection(field))
        .flatMap(field -> report(type, field));
  }

  private boolean isCollection(Variable field) {
    return known.collections().contains(MutableFields.simple(field.type()));
  }

  private Stream<Report> report(JavaType type, Variable field) {
    List<Call> changes =
        type.unit().facts().calls().stream()
            .filter(call -> known.mutators().contains(call.name()))
            .filter(call -> isOn(type, field, call))
            .filter(call -> !isInitialization(type, call))
            .toList();
    return changes.isEmpty() ? Stream.empty() : Stream.of(report(type, field, changes));
  }

  private static boolean isOn(JavaType type, Variable field, Call call) {
    String receiver = call.receiver();
    return receiver.equals(type.simpleName() + "." + field.name())
        || (receiver.equals(field.name()) && type.encloses(call.within()));
  }

  /** In a static initializer, or in a private static method that only those call. */
  private static boolean isInitialization(JavaType type, Call call) {
    return type.functionsWithin()
        .filter(function -> function.qualifiedName().equals(call.within()))
        .anyMatch(
            function -> isInitializer(function) || isCalledByInitializersAlone(type, function));
  }

  private static boolean isCalledByInitializersAlone(JavaType type, Function function) {
    return function.modifiers().has(Modifier.PRIVATE)
        && function.modifiers().has(Modifier.STATIC)
        && type.unit().facts().calls().stream()
            .filter(call -> call.name().equals(function.name()))
            .allMatch(call -> call.within().endsWith("<clinit>"));
  }

  private static boolean isInitializer(Function function) {
    return function.kind() == Function.Kind.STATIC_INITIALIZER;
  }

  private Report report(JavaType type, Variable field, List<Call> changes) {
    String message =
        "static `%s` is changed while the program runs, %s; keep it in an object that its users are given"
            .formatted(
                field.name(),
                changes.size() == 1 ? "in 1 place" : "in " + changes.size() + " places");
    List<Report.Related> places =
        changes.stream()
            .map(c -> new Report.Related(type.unit().at(c.span()), "`" + c.name() + "` changes it"))
            .toList();
    return Report.of(
            "static-collection",
            type.qualifiedName() + "." + field.name(),
            type.unit().at(field.span()),
            message)
        .certainty(isCache(field) ? Certainty.POSSIBLE : Certainty.CERTAIN)
        .related(places);
  }

  private boolean isCache(Variable field) {
    return Words.of(field.name()).stream()
        .anyMatch(word -> caches.contains(word.toLowerCase(Locale.ROOT)));
  }
}
