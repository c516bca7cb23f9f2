package dev.ssot.rules;

import dev.ssot.facts.Call;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a Java file tells whether its types keep state. */
final class StateExcerpt {
  private final Set<String> fields = new HashSet<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> helpers = new HashSet<>();

  private StateExcerpt(Facts facts) {
    facts.variables().stream().map(Variable::name).forEach(fields::add);
    facts.types().stream().map(TypeDeclaration::simpleName).forEach(types::add);
    facts.functions().stream()
        .filter(each -> each.modifiers().has(Modifier.PRIVATE))
        .filter(each -> each.modifiers().has(Modifier.STATIC))
        .map(Function::name)
        .forEach(helpers::add);
  }

  /**
   * What functions write and return, what is done with fields, who calls what may be a part of an
   * initializer, where the file's own types are made, and what its fields' types mean.
   */
  static Excerpt of(Facts facts) {
    StateExcerpt seen = new StateExcerpt(facts);
    List<Call> calls = facts.calls().stream().filter(seen::matters).toList();
    Set<String> callers = calls.stream().map(Call::within).collect(Collectors.toSet());
    boolean isAnyEnum =
        facts.types().stream().anyMatch(type -> type.kind() == TypeDeclaration.Kind.ENUM);
    return Excerpt.of(facts)
        .imports(
            JavaExcerpts.giving(
                Stream.concat(
                    JavaExcerpts.supertypes(facts),
                    facts.variables().stream().map(Variable::type))))
        .functions(each -> isAnyEnum || isOfState(each) || callers.contains(each.qualifiedName()))
        .bodies(each -> each.body().effects())
        .creations(each -> seen.types.contains(MutableFields.simple(each.type())))
        .calls(seen::matters)
        .mentions(
            each -> each.kind() == Mention.Kind.VALUE && seen.fields.contains(last(each.name())));
  }

  private boolean matters(Call call) {
    return fields.contains(last(call.receiver())) || helpers.contains(call.name());
  }

  /** Whether it makes, fills or hands out what may be shared. */
  private static boolean isOfState(Function function) {
    return function.isConstructor()
        || function.modifiers().has(Modifier.STATIC)
        || function.kind() == Function.Kind.STATIC_INITIALIZER
        || !function.body().writes().isEmpty();
  }

  private static String last(String dotted) {
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }
}
