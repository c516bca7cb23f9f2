package dev.ssot.rules;

import dev.ssot.facts.Annotation;
import dev.ssot.facts.Call;
import dev.ssot.facts.Function;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who changes and who reads a static collection, within its file.
 *
 * @param changes calls that change it, except while the class is initialised
 * @param remembers whether it is private, only ever filled, and read by none but those who fill it
 */
record CollectionUse(List<Call> changes, boolean remembers) {
  private static final Set<String> FILLING =
      Set.of("add", "put", "putIfAbsent", "computeIfAbsent", "compute", "merge");
  private static final Set<String> SETUP =
      Set.of("BeforeAll", "AfterAll", "BeforeClass", "AfterClass", "BeforeSuite", "AfterSuite");

  static CollectionUse of(SourceType type, Variable field, Set<String> mutators) {
    List<Call> calls =
        type.unit().facts().calls().stream().filter(call -> isOn(type, field, call)).toList();
    List<Call> changes =
        calls.stream()
            .filter(call -> mutators.contains(call.name()))
            .filter(call -> !isInitialization(type, call))
            .toList();
    return new CollectionUse(changes, remembers(type, field, calls, changes));
  }

  private static boolean remembers(
      SourceType type, Variable field, List<Call> calls, List<Call> changes) {
    Set<String> changing = changes.stream().map(Call::within).collect(Collectors.toSet());
    Stream<String> readers =
        Stream.concat(
            calls.stream().filter(call -> !isInitialization(type, call)).map(Call::within),
            type.unit().facts().mentions().stream()
                .filter(mention -> names(type, field, mention))
                .map(Mention::within));
    return field.modifiers().has(Modifier.PRIVATE)
        && changes.stream().allMatch(call -> FILLING.contains(call.name()))
        && changing.containsAll(readers.collect(Collectors.toCollection(HashSet::new)));
  }

  private static boolean names(SourceType type, Variable field, Mention mention) {
    return mention.kind() == Mention.Kind.VALUE
        && (mention.name().equals(field.name())
            || mention.name().equals(type.simpleName() + "." + field.name()));
  }

  private static boolean isOn(SourceType type, Variable field, Call call) {
    return call.receiver().equals(type.simpleName() + "." + field.name())
        || (call.receiver().equals(field.name())
            && type.encloses(call.within())
            && !isParameter(type, field, call));
  }

  private static boolean isParameter(SourceType type, Variable field, Call call) {
    return functions(type, call)
        .anyMatch(f -> f.parameters().stream().anyMatch(p -> p.name().equals(field.name())));
  }

  private static Stream<Function> functions(SourceType type, Call call) {
    return type.functionsWithin().filter(f -> f.qualifiedName().equals(call.within()));
  }

  private static boolean isInitialization(SourceType type, Call call) {
    Predicate<Function> initializes = function -> initializes(type, function);
    return functions(type, call).anyMatch(initializes);
  }

  /** A static initializer, a test's one-time set-up, or a private method that only those call. */
  private static boolean initializes(SourceType type, Function function) {
    return function.kind() == Function.Kind.STATIC_INITIALIZER
        || function.annotations().stream().map(Annotation::name).anyMatch(SETUP::contains)
        || isCalledByInitializersAlone(type, function);
  }

  private static boolean isCalledByInitializersAlone(SourceType type, Function function) {
    return function.modifiers().has(Modifier.PRIVATE)
        && function.modifiers().has(Modifier.STATIC)
        && type.unit().facts().calls().stream()
            .filter(call -> call.name().equals(function.name()))
            .map(Call::within)
            .allMatch(from -> from.endsWith("<clinit>") || from.equals(type.name()));
  }
}
