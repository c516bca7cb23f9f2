package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.List;

/** The dotted paths by which Python's imports come to a definition. */
final class PythonPaths {
  private PythonPaths() {}

  /** What stands before the last dot, "" where there is none. */
  static String module(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  /** What stands behind the last dot. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Whether a module on the way says of itself that it is deprecated. */
  static boolean isShim(Binding binding) {
    return binding.resolution().hops().stream()
        .anyMatch(hop -> hop.place().unit().facts().deprecated().contains(""));
  }

  /** The way of an import, hop by hop, down to the definition. */
  static Report.Evidence chain(Binding binding) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("imported", binding.path(), binding.place().toString()));
    for (Resolution.Hop hop : binding.resolution().hops()) {
      rows.add(List.of("handed on", hop.module() + "." + hop.name(), hop.place().toString()));
    }
    if (binding.resolution() instanceof Resolution.Defined defined) {
      Definition definition = defined.definition();
      rows.add(List.of("defined", definition.qualifiedName(), definition.place().toString()));
    }
    return new Report.Evidence("The way of the import", List.of("step", "name", "place"), rows);
  }
}
