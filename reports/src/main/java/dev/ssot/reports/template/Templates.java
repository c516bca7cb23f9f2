package dev.ssot.reports.template;

import dev.ssot.outcome.Renderer;
import dev.ssot.outcome.TemplateEngine;
import dev.ssot.outcome.TemplateException;
import dev.ssot.reports.MarkdownRenderer;
import freemarker.cache.FileTemplateLoader;
import freemarker.template.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Templates of FreeMarker, locked down: they reach no class, and no file outside of the folder that
 * they stand in, also by a link.
 */
public final class Templates implements TemplateEngine {

  @Override
  public Renderer renderer(Path template) throws IOException {
    if (!Files.isRegularFile(template)) {
      throw new TemplateException(template + ": there is no such file");
    }
    Path file = template.toRealPath();
    Escaping escaping = Escaping.of(file);
    TemplateRenderer renderer =
        new TemplateRenderer(
            new UserTemplate(template, file.getFileName().toString()),
            configuration(file.getParent(), escaping),
            escaping.functions());
    renderer.check();
    return renderer;
  }

  private static Configuration configuration(Path folder, Escaping escaping) throws IOException {
    Configuration configuration = MarkdownRenderer.lockedDown();
    configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(escaping.format());
    configuration.setAttemptExceptionReporter((fault, environment) -> {});
    return configuration;
  }
}
