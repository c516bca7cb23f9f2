package dev.ssot.reports.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.TemplateException;
import dev.ssot.reports.Golden;
import dev.ssot.reports.Outcomes;
import dev.ssot.reports.Scans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  private static final Path EXAMPLE = Path.of("../docs/examples/status-report.md.ftl");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theExampleInTheDocumentationCanBeFilledIn(Scans scan) throws IOException {
    Golden.assertGolden(
        scan.file("status-report.md"), render(EXAMPLE, scan.outcome(), Presentation.PLAIN));
  }

  @Test
  void theDataAreTheJsonResult() throws IOException {
    assertEquals(
        "1 shop true 1461 32 99.4 0.9731 shop.util.Money import shop.money.Money;",
        filled(
            "t.txt.ftl",
            "${schemaVersion} ${source.name} ${source.dirty?c} ${coverage.files}"
                + " ${findings?size} ${score.points!'none'}"
                + " <#list measures as one><#if one.name?ends_with('share')>"
                + "${one.production.value}</#if></#list>"
                + "<#list findings as one><#if one.fix??> ${one.evidence[0].rows[0][0]}.Money"
                + " ${one.fix.edits[0].replacement}</#if></#list>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          t.html.ftl | &lt;b&gt; &amp; &quot;a_b&quot;
          t.xml.ftl  | &lt;b&gt; &amp; &quot;a_b&quot;
          t.md.ftl   | &lt;b&gt; &amp; "a\\_b"
          t.txt.ftl  | <b> & "a_b"
          """)
  void whatIsInsertedIsEscapedByTheEndOfTheName(String name, String expected) throws IOException {
    assertEquals(expected, filled(name, "<#assign text = '<b> & \"a_b\"'>${text}"));
  }

  @Test
  void aNameInTheCodeSteersNoTerminal() throws IOException {
    Path template = Files.writeString(folder.resolve("t.txt.ftl"), "${findings[0].path}");

    assertEquals(
        "src/\\u001b[2J\\u001b]0;owned\\u0007/x|`y`|<script>.java",
        render(template, Outcomes.hostile(), Presentation.PLAIN));
  }

  @Test
  void aMediumThatKnowsOnlyAsciiGetsNothingElse() throws IOException {
    Path template = Files.writeString(folder.resolve("t.txt.ftl"), "→\t${source.name}\n");
    Presentation ascii = new Presentation(80, false, true, 20, false, false, false);

    String text = render(template, Outcomes.hostile(), ascii);

    assertTrue(text.chars().allMatch(c -> c < 0x80), text);
    assertTrue(text.startsWith("->\t"), text);
  }

  @Test
  void anotherTemplateOfTheFolderMayBeIncluded() throws IOException {
    Files.createDirectory(folder.resolve("parts"));
    Files.writeString(folder.resolve("parts/head.ftl"), "# ${source.name}");

    assertEquals("# shop", filled("t.md.ftl", "<#include 'parts/head.ftl'>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.Object')}",
        "${source?api.class}",
        "${source.class.name}",
        "<#include '../secret.ftl'>",
        "<#include '/etc/passwd'>",
        "<#include 'file:///etc/passwd'>",
        "<#include 'link.ftl'>",
        "<#import 'link.ftl' as stolen>",
        "<#include 'link/secret.ftl'>"
      })
  void aTemplateReachesNoClassAndNoFileOutsideOfItsFolder(String attack) throws IOException {
    Files.writeString(folder.resolve("secret.ftl"), "secret");
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Files.createSymbolicLink(inner.resolve("link.ftl"), folder.resolve("secret.ftl"));
    Files.createSymbolicLink(inner.resolve("link"), folder);
    Path template = Files.writeString(inner.resolve("t.txt.ftl"), attack);

    assertThrows(
        TemplateException.class, () -> render(template, Outcomes.typical(), Presentation.PLAIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ${nothing}               | 2:3: The following has evaluated to null or missing: ==> nothing
          <#if source.dirty>       | 2:18: Unexpected end of file reached
          ${source.name.first}     | 2:3: For "." left-hand operand
          <#include 'none.ftl'>    | 2:1: Template inclusion failed
          <#macro m><@m/></#macro><@m/> | a macro or file of it includes itself without end
          """)
  void aMistakeIsToldWithItsPlaceAndNothingMore(String mistake, String expected)
      throws IOException {
    Path template = Files.writeString(folder.resolve("t.txt.ftl"), "First line\n" + mistake);

    String message =
        assertThrows(
                TemplateException.class,
                () -> render(template, Outcomes.typical(), Presentation.PLAIN))
            .getMessage();

    assertTrue(message.replace(template + ":", "").strip().startsWith(expected), message);
    assertTrue(message.startsWith(template.toString()), message);
    assertFalse(message.contains("\n"), message);
  }

  @Test
  void aMistakeInAnIncludedTemplateIsToldWithItsFile() throws IOException {
    Files.writeString(folder.resolve("part.ftl"), "\n\n ${nothing}");

    String message =
        assertThrows(TemplateException.class, () -> filled("t.txt.ftl", "<#include 'part.ftl'>"))
            .getMessage();

    assertTrue(message.startsWith(folder.resolve("part.ftl") + ":3:4: "), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"t.ftl", "t.json.ftl", "t.md"})
  void aNameThatDoesNotSayWhatIsMadeIsRefused(String name) {
    String message = assertThrows(TemplateException.class, () -> filled(name, "text")).getMessage();

    assertTrue(message.endsWith(".html.ftl, .xml.ftl, .md.ftl, .txt.ftl"), message);
  }

  @Test
  void aTemplateThatIsNotThereIsToldBeforeAnythingIsFilledIn() {
    Path absent = folder.resolve("t.md.ftl");

    String message =
        assertThrows(TemplateException.class, () -> new Templates().renderer(absent)).getMessage();

    assertEquals(absent + ": there is no such file", message);
  }

  private String filled(String name, String text) throws IOException {
    Path template = Files.writeString(folder.resolve(name), text);
    return render(template, Outcomes.typical(), Presentation.PLAIN);
  }

  private static String render(Path template, Outcome outcome, Presentation how)
      throws IOException {
    return Golden.render(new Templates().renderer(template), outcome, how);
  }
}
