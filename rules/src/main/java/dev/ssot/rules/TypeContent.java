package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.facts.Function;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a type says, but for layout, comments, documentation and the names of locals: equal
 * contents are copies.
 *
 * @param shape of the type's body
 * @param supertypes as written, then what they mean
 * @param members its own functions and variables
 */
record TypeContent(long shape, List<String> supertypes, List<Member> members) {

  /**
   * A function, or a variable.
   *
   * @param types of the parameters, then the returned or declared one, as written
   * @param body the function's shape, 0 for a variable
   * @param value the variable's; that of an instance attribute stands in a body
   */
  record Member(String name, List<String> types, long body, Value value) {
    static Member of(Function function) {
      Stream<String> parameters = function.parameters().stream().map(Parameter::type);
      return new Member(
          function.name(),
          Stream.concat(parameters, Stream.of(function.returnType())).toList(),
          function.body().shape(),
          Value.NONE);
    }

    static Member of(Variable variable) {
      boolean own = variable.kind() != Variable.Kind.INSTANCE_ATTRIBUTE;
      return new Member(
          variable.name(), List.of(variable.type()), 0, own ? variable.value() : Value.NONE);
    }
  }

  /** The definition must be one of a type. */
  static TypeContent of(Codebase codebase, Definition definition) {
    TypeDeclaration type = ((Definition.Type) definition.declaration()).type();
    Codebase.Members members = codebase.members(definition);
    return new TypeContent(
        type.shape(),
        Stream.concat(
                type.supertypes().stream(),
                codebase.supertypes(definition).stream().map(TypeContent::name))
            .toList(),
        Stream.concat(
                members.functions().stream().map(Member::of),
                members.variables().stream().map(Member::of))
            .toList());
  }

  private static String name(Resolution supertype) {
    return supertype instanceof Resolution.Defined defined
        ? defined.definition().qualifiedName()
        : "";
  }
}
