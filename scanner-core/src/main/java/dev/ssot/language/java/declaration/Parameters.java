package dev.ssot.language.java.declaration;

import dev.ssot.facts.Parameter;
import dev.ssot.facts.Parameter.Kind;
import dev.ssot.language.java.gathering.FileFacts;
import dev.ssot.language.java.gathering.TypeText;
import java.util.ArrayList;
import java.util.List;

/** Reads the parameters of functions and the components of records. */
final class Parameters {
  private final FileFacts facts;
  private final Annotations annotations;

  Parameters(FileFacts facts) {
    this.facts = facts;
    this.annotations = new Annotations(facts);
  }

  List<Parameter> of(List<com.github.javaparser.ast.body.Parameter> written) {
    List<Parameter> parameters = new ArrayList<>(written.size());
    for (com.github.javaparser.ast.body.Parameter parameter : written) {
      parameters.add(
          new Parameter(
              parameter.isVarArgs() ? Kind.VARIADIC : Kind.POSITIONAL,
              facts.intern(parameter.getNameAsString()),
              facts.intern(TypeText.of(parameter.getType())),
              false,
              annotations.of(parameter.getAnnotations(), facts.span(parameter))));
    }
    return List.copyOf(parameters);
  }
}
