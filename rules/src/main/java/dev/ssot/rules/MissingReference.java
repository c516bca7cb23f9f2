package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Setting;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A path of this tree, named in configuration or in a document, where nothing is.
 *
 * @param documents the endings of files whose code marks are read
 */
public record MissingReference(List<String> documents) implements Rule {
  /** Settings that name a file or folder which must be there. */
  private static final Set<String> PATHS =
      Set.of(
          "project.modules.module",
          "project.profiles.profile.modules.module",
          "project.readme",
          "project.readme.file",
          "project.license.file",
          "tool.pytest.ini_options.testpaths",
          "tool:pytest.testpaths",
          "pytest.testpaths");

  /** Markdown, reStructuredText and AsciiDoc. */
  public MissingReference() {
    this(List.of("md", "rst", "adoc"));
  }

  @Override
  public String id() {
    return "missing-reference";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(Excerpt.frame(unit.facts()));
  }

  @Override
  public boolean regards(String path) {
    return true;
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    KnownPaths known = KnownPaths.of(codebase.layout().paths());
    for (Unit unit : codebase.units()) {
      named(unit, known)
          .forEach(
              path -> {
                findings.examined(unit.at(path.span()));
                if (!known.leadsSomewhere(unit.path(), path.value())) {
                  findings.report(report(unit, path));
                }
              });
    }
  }

  private Stream<Setting> named(Unit unit, KnownPaths known) {
    Stream<Setting> settings = unit.facts().settings().stream();
    return switch (unit.language()) {
      case "settings" ->
          settings.filter(setting -> PATHS.contains(setting.key()) && isPlain(setting.value()));
      case "text" ->
          isDocument(unit.path())
              ? settings.filter(path -> known.isMeant(unit.path(), path.value()))
              : Stream.of();
      default -> Stream.of();
    };
  }

  private boolean isDocument(String path) {
    return documents.contains(path.substring(path.lastIndexOf('.') + 1));
  }

  /** Neither a pattern, a placeholder nor an absolute path. */
  private static boolean isPlain(String path) {
    return path.matches("(?!/)[\\w./@+-]+");
  }

  private static Report report(Unit unit, Setting path) {
    boolean document = unit.language().equals("text");
    Report report =
        Report.of(
            document ? "document" : "setting",
            unit.path() + " -> " + path.value(),
            unit.at(path.span()),
            "`%s` is named here, and is not there".formatted(path.value()));
    return document ? report.certainty(Certainty.POSSIBLE) : report;
  }
}
