package dev.ssot.rules;

import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.HashSet;
import java.util.Set;

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
   * initializer, and where the file's own types are made.
   */
  static Excerpt of(Facts facts) {
    StateExcerpt seen = new StateExcerpt(facts);
    return Excerpt.of(facts)
        .bodies(function -> function.body().effects())
        .creations(each -> seen.types.contains(MutableFields.simple(each.type())))
        .calls(
            each ->
                seen.fields.contains(last(each.receiver())) || seen.helpers.contains(each.name()))
        .mentions(
            each -> each.kind() == Mention.Kind.VALUE && seen.fields.contains(last(each.name())));
  }

  private static String last(String dotted) {
    return dotted.substring(dotted.lastIndexOf('.') + 1);
  }
}
