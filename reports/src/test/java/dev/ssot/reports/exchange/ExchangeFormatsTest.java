package dev.ssot.reports.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Example;
import dev.ssot.reports.Golden;
import dev.ssot.reports.MarkdownRenderer;
import dev.ssot.reports.Outcomes;
import dev.ssot.reports.Scans;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ExchangeFormatsTest {
  private static final Presentation ASCII =
      new Presentation(80, false, true, 20, false, false, false);
  private static final Map<String, Renderer> BY_EXTENSION =
      Map.of(
          "checkstyle.xml", new CheckstyleRenderer(),
          "junit.xml", new JunitRenderer(),
          "gitlab.json", new GitlabRenderer(),
          "rdjson", new ReviewdogRenderer(),
          "csv", new CsvRenderer(),
          "github", new GithubRenderer(),
          "github.md", new GithubSummaryRenderer());

  @ParameterizedTest
  @EnumSource
  void allAreWrittenAsTheyAlwaysWere(Scans scan) throws IOException {
    for (Map.Entry<String, Renderer> format : BY_EXTENSION.entrySet()) {
      Golden.assertGolden(
          scan.file(format.getKey()),
          Golden.render(format.getValue(), scan.outcome(), Presentation.PLAIN));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMediumThatKnowsOnlyAsciiGetsNothingElse(Scans scan) {
    for (Renderer format : BY_EXTENSION.values()) {
      String text = Golden.render(format, scan.outcome(), ASCII);
      assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(text), text);
    }
  }

  @Test
  void asciiXmlSaysTheSame() throws Exception {
    Renderer checkstyle = new CheckstyleRenderer();

    assertEquals(
        attributes(Golden.render(checkstyle, Outcomes.hostile(), Presentation.PLAIN)),
        attributes(Golden.render(checkstyle, Outcomes.hostile(), ASCII)));
  }

  @Test
  void whatXmlCannotHoldIsWrittenOut() throws Exception {
    StringBuilder text = new StringBuilder();
    String name = "\u0000\u001b\ud83d\ufffe\uffff]]>\"'<&\u0085";

    Xml.document(
        Presentation.PLAIN,
        text,
        xml -> xml.element("all", in -> in.text("one", name, "name", name)));

    Element one = (Element) parsed(text.toString()).getElementsByTagName("one").item(0);
    String written = "\\u0000\\u001b\\ud83d\\ufffe\\uffff]]>\"'<&\\u0085";
    assertEquals(written, one.getTextContent());
    assertEquals(written, one.getAttribute("name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\",\"y\")"})
  void noCellIsAFormula(String name) throws IOException {
    String csv =
        Golden.render(
            new CsvRenderer(),
            Outcomes.withFindings(List.of(Example.named(name))),
            Presentation.PLAIN);

    Map<String, String> row =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .<Map<String, String>>readValues(csv)
            .next();
    assertEquals("'" + name, row.get("subject"));
    assertEquals("'" + name, row.get("path"));
    assertTrue(csv.endsWith("\r\n"));
  }

  @Test
  void aWorkflowCommandEndsWhereItsLineEnds() {
    String line =
        new WorkflowCommand("error", "a:b,c%", Optional.empty(), "50% of a::b,\r\n::error::c")
            .line(Presentation.PLAIN);

    assertEquals("::error title=a%3Ab%2Cc%25::50%25 of a::b,\\r\\n::error::c\n", line);
  }

  @Test
  void aStepSummaryStaysBelowGithubsLimit() {
    Outcome many =
        Outcomes.withFindings(
            IntStream.range(0, 8_000)
                .mapToObj(i -> Example.named("shop.Held" + "x".repeat(99)))
                .toList());
    Presentation all = Presentation.PLAIN.limited(Integer.MAX_VALUE);

    String whole = Golden.render(new MarkdownRenderer(), many, all);
    String summary = Golden.render(new GithubSummaryRenderer(), many, all);

    assertTrue(whole.length() > 1_048_576);
    assertTrue(summary.length() < 1_048_576);
    assertTrue(summary.contains("8,000 findings"));
  }

  private static List<String> attributes(String xml) throws Exception {
    NodeList all = parsed(xml).getElementsByTagName("error");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getAttribute("message"))
        .toList();
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
