package dev.ssot.rules;

import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.stream.Stream;

/** An enum with one constant that does something: a singleton by another name. */
record EnumInstance(MutableFields state) implements SingletonShape {

  @Override
  public Stream<Sighting> sightings(SourceType type) {
    if (!type.is(TypeDeclaration.Kind.ENUM)) {
      return Stream.empty();
    }
    List<Variable> constants =
        type.members().variables().stream()
            .filter(v -> v.kind() == Variable.Kind.ENUM_CONSTANT)
            .toList();
    boolean acts = type.methods().findAny().isPresent();
    return constants.size() == 1 && acts
        ? Stream.of(new Sighting(constants.get(0), report(type, constants.get(0))))
        : Stream.empty();
  }

  private Report report(SourceType type, Variable constant) {
    List<Variable> changing = state.of(type);
    String message =
        "the only constant of enum `%s` is a singleton; make it a class and give its users the object"
            .formatted(type.simpleName());
    return Report.of("enum", type.qualifiedName(), type.unit().at(constant.span()), message)
        .certainty(changing.isEmpty() ? Certainty.POSSIBLE : Certainty.CERTAIN)
        .evidence(StaticInstance.changing(changing));
  }
}
