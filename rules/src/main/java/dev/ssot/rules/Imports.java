package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.facts.Import;
import dev.ssot.facts.Span;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Optional;

/** Rewrites import statements. */
final class Imports {
  private Imports() {}

  /** A fix that imports another thing of the same simple name; none where it takes more. */
  static Optional<Report.Fix> replace(Binding binding, String qualifiedName) {
    return isPlain(binding, qualifiedName)
        ? Optional.of(
            new Report.Fix("Import " + qualifiedName, List.of(edit(binding, qualifiedName))))
        : Optional.empty();
  }

  private static boolean isPlain(Binding binding, String qualifiedName) {
    Import statement = binding.statement();
    return statement.kind() == Import.Kind.SINGLE
        && qualifiedName.endsWith("." + statement.name())
        && !binding.path().equals(qualifiedName)
        && isAlone(binding);
  }

  /** On one line, without other names. */
  private static boolean isAlone(Binding binding) {
    Span span = binding.statement().span();
    return span.line() == span.endLine()
        && binding.unit().facts().imports().stream().filter(i -> i.span().equals(span)).count()
            == 1;
  }

  static Report.Edit edit(Binding binding, String qualifiedName) {
    return new Report.Edit(
        binding.place(),
        binding.unit().language().equals("python")
            ? python(binding.statement(), qualifiedName)
            : "import " + qualifiedName + ";");
  }

  private static String python(Import statement, String qualifiedName) {
    String alias = statement.alias().map(" as "::concat).orElse("");
    String module = PythonPaths.module(qualifiedName);
    return "from " + module + " import " + PythonPaths.last(qualifiedName) + alias;
  }
}
