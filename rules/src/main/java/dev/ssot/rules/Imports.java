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

  /** Without other names, brackets or spaces that a rewritten statement would have to keep. */
  private static boolean isAlone(Binding binding) {
    Import statement = binding.statement();
    Span span = statement.span();
    boolean alone =
        binding.unit().facts().imports().stream().filter(i -> isTogether(i.span(), span)).count()
            == 1;
    return alone && (!isPython(binding) || isUsual(statement));
  }

  private static boolean isTogether(Span one, Span other) {
    return one.line() == other.line() && one.column() == other.column();
  }

  private static boolean isUsual(Import statement) {
    String module = ".".repeat(statement.level()) + statement.module();
    int length = python(statement, module + "." + statement.name()).length();
    Span span = statement.span();
    return span.line() == span.endLine() && span.endColumn() - span.column() + 1 == length;
  }

  private static boolean isPython(Binding binding) {
    return binding.unit().language().equals("python");
  }

  static Report.Edit edit(Binding binding, String qualifiedName) {
    return new Report.Edit(
        binding.place(),
        isPython(binding)
            ? python(binding.statement(), qualifiedName)
            : "import " + qualifiedName + ";");
  }

  private static String python(Import statement, String qualifiedName) {
    String alias = statement.alias().map(" as "::concat).orElse("");
    String module = PythonPaths.module(qualifiedName);
    return "from " + module + " import " + PythonPaths.last(qualifiedName) + alias;
  }
}
