package dev.ssot.rule.custom;

import dev.ssot.codebase.Scope;
import dev.ssot.rule.Level;
import dev.ssot.rule.RulePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the page of a declared rule, of the same form as those of built-in ones. */
record CustomPage(CustomDeclaration declared) {
  private static final String CASES = "## ";

  RulePage page() {
    Map<String, RulePage.Kind> kinds = new LinkedHashMap<>();
    RulePage.Kind kind =
        new RulePage.Kind(
            declared.level().orElse(Level.WARNING), Optional.empty(), declared.summary());
    declared.patterns().keySet().forEach(sort -> kinds.put(sort.kind(), kind));
    declared.require().ifPresent(require -> kinds.put(Required.KIND, kind));
    var front =
        new RulePage.Front(1, declared.summary(), List.of("java", "python"), kinds, Map.of());
    return new RulePage(declared.id(), front, body());
  }

  private String body() {
    List<String> parts = new ArrayList<>();
    parts.add("# " + declared.id());
    parts.add(declared.summary());
    declared.because().ifPresent(reason -> parts.add("**Because** " + reason));
    declared.instead().ifPresent(way -> parts.add("**Instead** " + way));
    parts.add("It is declared in the configuration, under `custom`.");
    if (!declared.patterns().isEmpty()) {
      parts.add("It forbids");
      parts.add(
          declared.patterns().entrySet().stream()
              .map(entry -> "- " + entry.getKey().key() + ": " + code(entry.getValue()))
              .collect(Collectors.joining("\n")));
    }
    declared.require().map(CustomPage::words).ifPresent(parts::add);
    where().ifPresent(parts::add);
    declared.examples().ifPresent(text -> parts.add(cases(text)));
    return String.join("\n\n", parts) + "\n";
  }

  private static String words(Required require) {
    return "It requires of types called %s that they extend %s."
        .formatted(code(require.types()), code(require.supertypes()));
  }

  private Optional<String> where() {
    List<String> where = new ArrayList<>();
    declared.scope().map(CustomPage::word).ifPresent(where::add);
    if (!declared.in().isEmpty()) {
      where.add("in " + code(declared.in()));
    }
    if (!declared.allowedIn().isEmpty()) {
      where.add("outside " + code(declared.allowedIn()));
    }
    return where.isEmpty()
        ? Optional.empty()
        : Optional.of("It holds " + String.join(", ", where) + ".");
  }

  private static String word(Scope scope) {
    return "in " + scope.name().toLowerCase(Locale.ROOT) + " code";
  }

  private static String code(List<String> texts) {
    return texts.stream().map(text -> "`" + text + "`").collect(Collectors.joining(", "));
  }

  private static String cases(String text) {
    return text.startsWith(CASES) ? text.strip() : CASES + "Examples\n\n" + text.strip();
  }
}
