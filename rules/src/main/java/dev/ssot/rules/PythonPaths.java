package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

  /** Whether no part of a symbol's module begins with an underscore. */
  static boolean isPublic(String path) {
    return !path.startsWith("_") && !module(path).contains("._");
  }

  /** Whether a module on the way takes all that another has. */
  static boolean isByStar(Binding binding) {
    return binding.resolution().hops().stream()
        .anyMatch(
            hop ->
                statements(hop).anyMatch(statement -> statement.kind() == Import.Kind.ON_DEMAND));
  }

  /** Whether the module that is imported from says that it means to hand the name on. */
  static boolean isMeant(Binding binding) {
    return binding.resolution().hops().stream().limit(1).anyMatch(PythonPaths::isExport);
  }

  private static boolean isExport(Resolution.Hop hop) {
    Unit unit = hop.place().unit();
    return unit.path().endsWith("__init__.py")
        || unit.facts().exports().filter(names -> names.contains(hop.name())).isPresent()
        || statements(hop).anyMatch(i -> i.alias().filter(i.name()::equals).isPresent());
  }

  private static Stream<Import> statements(Resolution.Hop hop) {
    return hop.place().unit().facts().imports().stream()
        .filter(statement -> statement.span().equals(hop.place().span()));
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
