package dev.ssot.reports;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/** A status report for a merge request, a wiki or a mail: {@code report.md.ftl} filled in. */
public final class MarkdownRenderer implements Renderer {
  private static final String TEMPLATE = "report.md.ftl";

  private final Configuration configuration = lockedDown();

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try {
      configuration
          .getTemplate(TEMPLATE)
          .process(new MarkdownModel(Summary.of(outcome), how).values(), text);
    } catch (TemplateException e) {
      throw new IllegalStateException(TEMPLATE + " does not fit its model", e);
    }
    out.append(how.ascii() ? ascii(text.toString()) : text.toString());
  }

  /** Templates see maps, lists and texts, and can reach no class and no file. */
  public static Configuration lockedDown() {
    Configuration locked = new Configuration(Configuration.VERSION_2_3_34);
    locked.setTemplateLoader(new ClassTemplateLoader(MarkdownRenderer.class, ""));
    locked.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    locked.setAPIBuiltinEnabled(false);
    locked.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    locked.setOutputFormat(MarkdownOutputFormat.INSTANCE);
    locked.setDefaultEncoding(StandardCharsets.UTF_8.name());
    locked.setLocalizedLookup(false);
    locked.setLocale(Locale.ROOT);
    locked.setTimeZone(TimeZone.getTimeZone("UTC"));
    locked.setNumberFormat("computer");
    locked.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    locked.setLogTemplateExceptions(false);
    return locked;
  }

  private static String ascii(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    text.lines().forEach(line -> lines.append(Plain.ascii(line)).append('\n'));
    return lines.toString();
  }
}
