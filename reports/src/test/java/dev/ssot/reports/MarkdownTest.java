package dev.ssot.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
  private static final List<Extension> GITHUB =
      List.of(TablesExtension.create(), StrikethroughExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(GITHUB).build();

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void whatIsEscapedIsReadAsItWas(String text) {
    assertEquals(Plain.of(text), shown(Markdown.text(text)));
    assertEquals(Plain.of(text), shown(Markdown.code(text)));
    assertEquals(Plain.of(text), shown("- " + Markdown.text(text)));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void noTextBreaksOutOfATable(String text) {
    String cells = "| " + Markdown.text(text) + " | " + Markdown.code(text) + " | end |";
    assertEquals(Plain.of(text).repeat(2) + "end", shown("||||\n|-|-|-|\n" + cells));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void proseLosesNothingButTheCodeMarks(String text) {
    String withoutMarks = Plain.of(text).replace("`", "").strip();
    assertEquals(withoutMarks, shown(Markdown.prose(text)).replace("`", "").strip(), text);
  }

  @Test
  void noMarkupComesOutOfRandomSigns() {
    Random random = new Random(1);
    String signs = "\\`*_[]|~#$!<>&()-+=:/.@a1 ";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int at = random.nextInt(12); at >= 0; at--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String word = text.toString().strip();
      whatIsEscapedIsReadAsItWas(word);
      proseLosesNothingButTheCodeMarks(word);
      noTextBreaksOutOfATable(word);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "uses @Autowired here, uses `@Autowired` here",
    "see https://example.org/, see https\\://example.org/",
    "see www.example.org, see www\\.example.org",
    "`Money` is `Amount`, `Money` is `Amount`",
    "a `lone mark, a \\`lone mark",
    "99.3 %, 99.3 %",
  })
  void proseIsNoUglierThanNeedBe(String text, String markdown) {
    assertEquals(markdown, Markdown.prose(text));
  }

  static Stream<String> hostileTexts() {
    return Hostile.findings().stream()
        .flatMap(finding -> Stream.of(finding.path(), finding.subject(), finding.message()));
  }

  /** The text that a reader sees, and the name of any node that is neither text nor code. */
  private static String shown(String markdown) {
    StringBuilder shown = new StringBuilder();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text text) {
                shown.append(text.getLiteral());
              }

              @Override
              public void visit(Code code) {
                shown.append(code.getLiteral());
              }
            });
    return shown.toString();
  }
}
