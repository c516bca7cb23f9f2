package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.rule.Report;
import java.util.List;

/** Rewrites import statements. */
final class Imports {
  private Imports() {}

  /** A fix that imports another type of the same simple name. */
  static Report.Fix replace(Binding binding, String qualifiedName) {
    return new Report.Fix("Import " + qualifiedName, List.of(edit(binding, qualifiedName)));
  }

  static Report.Edit edit(Binding binding, String qualifiedName) {
    return new Report.Edit(binding.place(), "import " + qualifiedName + ";");
  }
}
