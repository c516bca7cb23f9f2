package dev.ssot.language.python;

import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.List;

/** Our facts in the form in which the oracle gives its own. */
final class Rows {
  private final List<String> rows = new ArrayList<>();

  private Rows() {}

  static List<String> of(Facts facts) {
    Rows rows = new Rows();
    facts.imports().forEach(rows::add);
    facts.types().forEach(rows::add);
    facts.functions().forEach(rows::add);
    facts.calls().forEach(rows::add);
    facts.creations().forEach(rows::add);
    facts.variables().forEach(rows::add);
    return rows.rows;
  }

  private void row(Object... parts) {
    StringBuilder row = new StringBuilder();
    for (Object part : parts) {
      row.append(row.isEmpty() ? "" : "\t").append(part);
    }
    rows.add(row.toString());
  }

  private void add(Import statement) {
    if (statement.kind() != Import.Kind.DYNAMIC) {
      row(
          "import",
          statement.level(),
          statement.module(),
          statement.name(),
          statement.alias().orElse(""),
          statement.span().line());
    }
  }

  private void add(TypeDeclaration type) {
    row("class", type.name(), type.nameSpan().line(), type.supertypes().size());
  }

  private void add(Function function) {
    row(
        "function",
        function.qualifiedName(),
        function.nameSpan().line(),
        function.parameters().size());
  }

  private void add(Call call) {
    row("call", call.target(), call.arguments(), call.span().line());
  }

  private void add(Creation creation) {
    row("call", creation.type(), creation.arguments(), creation.span().line());
  }

  private void add(Variable variable) {
    String kind =
        switch (variable.kind()) {
          case GLOBAL -> "global";
          case CLASS_ATTRIBUTE -> "attribute";
          default -> "self";
        };
    row(kind, variable.owner(), variable.name(), variable.span().line());
  }
}
