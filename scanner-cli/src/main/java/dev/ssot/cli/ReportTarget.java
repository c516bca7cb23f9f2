package dev.ssot.cli;

import dev.ssot.outcome.Renderer;
import dev.ssot.outcome.TemplateEngine;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One report to write; without a file, to standard output. */
record ReportTarget(Renderer renderer, Optional<ReportFile> file) {
  private static final Pattern TEMPLATE = Pattern.compile("(.+?\\.ftl)(?::(.*))?");

  /**
   * As wanted by {@code --format}.
   *
   * @param wanted a format's name, with a file behind a colon or without
   * @throws UserError if it cannot be written
   */
  static ReportTarget ofFormat(String wanted) {
    Outlets.Outlet<Renderer> outlet = Outlets.outlet(wanted, Formats.known());
    return new ReportTarget(outlet.renderer(), outlet.file());
  }

  /**
   * As wanted by {@code --template}.
   *
   * @param wanted a template's name, with a file behind a colon or without
   * @throws UserError if it cannot be written
   * @throws dev.ssot.outcome.TemplateException if the template cannot be used
   */
  static ReportTarget ofTemplate(String wanted) throws IOException {
    Matcher parts = TEMPLATE.matcher(wanted);
    if (!parts.matches()) {
      throw new UserError("--template %s: the name of a template ends with .ftl".formatted(wanted));
    }
    TemplateEngine engine = ServiceLoader.load(TemplateEngine.class).findFirst().orElseThrow();
    return new ReportTarget(
        engine.renderer(path(parts.group(1))),
        file("--template " + wanted, Optional.ofNullable(parts.group(2))));
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UserError(name + ": it is no name of a file");
    }
  }

  /** The file of that name; empty for standard output. */
  static Optional<ReportFile> file(String option, Optional<String> name) {
    if (name.filter(String::isEmpty).isPresent()) {
      throw new UserError(option + ": the name of a file is missing");
    }
    return name.map(ReportFile::of);
  }
}
