package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
  @ParameterizedTest
  @EnumSource
  void isWrittenAsItAlwaysWas(Sample sample) throws IOException {
    Golden.assertGolden(sample.file("md"), markdown(sample.outcome(), Presentation.PLAIN));
  }

  @Test
  void hostileNamesBringNoMarkupIntoIt() {
    StringBuilder foreign = new StringBuilder();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(markdown(Outcomes.hostile(), Presentation.PLAIN))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlInline html) {
                foreign.append(html.getLiteral());
              }

              @Override
              public void visit(HtmlBlock html) {
                foreign.append(html.getLiteral());
              }

              @Override
              public void visit(Link link) {
                foreign.append(link.getDestination());
              }

              @Override
              public void visit(Image image) {
                foreign.append(image.getDestination());
              }
            });
    assertEquals("", foreign.toString());
  }

  @Test
  void cutsTheListsAndNotTheFigures() {
    String text =
        markdown(Outcomes.typical(), new Presentation(80, false, false, 2, false, false, false));
    assertTrue(text.contains("… and 29 more."), text);
    assertTrue(text.contains("- … and 1 more"), text);
    assertTrue(text.contains("28 findings in production code, 3 in tests"), text);
  }

  @Test
  void asciiMeansAscii() {
    String text =
        markdown(Outcomes.hostile(), new Presentation(80, false, true, 20, false, false, false));
    assertTrue(text.chars().allMatch(c -> c < 0x7F), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${name?api.class}",
        "<#include \"../../../META-INF/services/dev.ssot.outcome.Renderer\">",
        "<#include \"file:///etc/passwd\">",
      })
  void aTemplateReachesNoClassAndNoFile(String attack) throws IOException {
    Template template = new Template("attack", attack, MarkdownRenderer.lockedDown());
    Map<String, Object> model = Map.of("name", "shop");
    assertThrows(
        TemplateException.class, () -> template.process(model, new StringWriter()), attack);
  }

  private static String markdown(Outcome outcome, Presentation how) {
    return Golden.render(new MarkdownRenderer(), outcome, how);
  }
}
