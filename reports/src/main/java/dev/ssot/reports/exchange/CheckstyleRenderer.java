package dev.ssot.reports.exchange;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import dev.ssot.reports.Wording;
import dev.ssot.reports.Worklist;
import dev.ssot.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** What is open, in the XML of Checkstyle, which most servers and editors read. */
public final class CheckstyleRenderer implements Renderer {
  /** The version whose form it is. */
  private static final String VERSION = "10.0";

  @Override
  public String format() {
    return "checkstyle";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    Map<String, List<Finding>> byFile =
        Worklist.of(outcome).open(how).stream()
            .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()));
    Xml.document(
        how, out, xml -> xml.element("checkstyle", all -> files(byFile, all), "version", VERSION));
  }

  private static void files(Map<String, List<Finding>> byFile, Xml xml) throws XMLStreamException {
    for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
      xml.element("file", within -> errors(file.getValue(), within), "name", file.getKey());
    }
  }

  private static void errors(List<Finding> findings, Xml xml) throws XMLStreamException {
    for (Finding finding : findings) {
      xml.empty(
          "error",
          "line",
          Integer.toString(finding.span().line()),
          "column",
          Integer.toString(finding.span().column()),
          "severity",
          Wording.name(finding.level()),
          "message",
          finding.message(),
          "source",
          "ssot." + finding.rule());
    }
  }
}
