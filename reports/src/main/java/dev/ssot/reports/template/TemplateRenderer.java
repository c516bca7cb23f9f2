package dev.ssot.reports.template;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Plain;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills in one template. Nothing is written unless all of it could be filled in.
 *
 * @param functions that it may call, by name
 */
record TemplateRenderer(
    UserTemplate template, Configuration configuration, Map<String, Object> functions)
    implements Renderer {

  @Override
  public String format() {
    return "template";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try {
      parsed().process(model(outcome), text);
    } catch (TemplateException fault) {
      throw template.unfillable(fault);
    } catch (SecurityException leadsOut) {
      throw template.refused("what it includes lies outside of its folder");
    } catch (StackOverflowError endless) {
      throw template.refused("a macro or file of it includes itself without end");
    }
    out.append(how.ascii() ? ascii(text.toString()) : text.toString());
  }

  /**
   * Finds mistakes of spelling before there is anything to fill in.
   *
   * @throws dev.ssot.outcome.TemplateException naming the first
   */
  void check() throws IOException {
    parsed();
  }

  private Template parsed() throws IOException {
    try {
      return configuration.getTemplate(template.name());
    } catch (ParseException fault) {
      throw template.misspelt(fault);
    }
  }

  private Map<String, Object> model(Outcome outcome) throws IOException {
    Map<String, Object> model = new HashMap<>(functions);
    model.putAll(ResultModel.of(outcome));
    return model;
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point ->
                ascii.append(
                    point < 0x80
                        ? Character.toString(point)
                        : Plain.ascii(Character.toString(point))));
    return ascii.toString();
  }
}
