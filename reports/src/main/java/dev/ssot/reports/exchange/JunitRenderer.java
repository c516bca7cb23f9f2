package dev.ssot.reports.exchange;

import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The XML of JUnit, in the form that Surefire writes: one suite, in which each finding that counts
 * is a test. It fails when it is due; one that is let pass, or is an old one, is skipped.
 */
public final class JunitRenderer implements Renderer {

  @Override
  public String format() {
    return "junit";
  }

  @Override
  public void render(Outcome outcome, Presentation how, Appendable out) throws IOException {
    List<JunitCase> cases = JunitCase.of(outcome);
    Xml.document(
        how,
        out,
        xml ->
            xml.element(
                "testsuite",
                within -> write(cases, within),
                "name",
                outcome.tool().name() + " " + outcome.source().name(),
                "time",
                "0",
                "tests",
                Integer.toString(cases.size()),
                "errors",
                count(cases, JunitCase.Result.ERROR),
                "skipped",
                count(cases, JunitCase.Result.SKIPPED),
                "failures",
                count(cases, JunitCase.Result.FAILURE)));
  }

  private static void write(List<JunitCase> cases, Xml xml) throws XMLStreamException {
    for (JunitCase each : cases) {
      each.write(xml);
    }
  }

  private static String count(List<JunitCase> cases, JunitCase.Result result) {
    return Long.toString(cases.stream().filter(each -> each.result() == result).count());
  }
}
