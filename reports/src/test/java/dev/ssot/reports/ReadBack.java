package dev.ssot.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.outcome.Renderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads reports with the readers of others. */
final class ReadBack {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern MORE = Pattern.compile("::notice .*::([0-9,]+) finding.* more");

  static final Comparator<Told> ORDER =
      Comparator.comparing(Told::path).thenComparing(Told::line).thenComparing(Told::rule);

  /** A finding as far as every format tells it; what is shapeless in the path is written out. */
  record Told(String rule, String path, int line) {}

  /**
   * A test report.
   *
   * @param announced how many tests it says to have
   */
  record Tests(int announced, int listed, int dueFindings) {}

  private ReadBack() {}

  static List<Told> json(Outcome outcome, Presentation how) throws IOException {
    return told(
        JSON.readTree(render("json", outcome, how)).get("findings"),
        one -> told(one, "/rule", "/path", "/startLine"));
  }

  static List<Told> gitlab(Outcome outcome, Presentation how) throws IOException {
    return told(
        JSON.readTree(render("gitlab", outcome, how)),
        one -> told(one, "/check_name", "/location/path", "/location/lines/begin"));
  }

  static List<Told> reviewdog(Outcome outcome, Presentation how) throws IOException {
    return told(
        JSON.readTree(render("rdjson", outcome, how)).get("diagnostics"),
        one -> told(one, "/code/value", "/location/path", "/location/range/start/line"));
  }

  /** Without what is absent. */
  static List<Told> sarif(String format, Outcome outcome, Presentation how) throws IOException {
    String place = "/locations/0/physicalLocation";
    return stream(JSON.readTree(render(format, outcome, how)).at("/runs/0/results"))
        .filter(one -> !one.path("baselineState").asText().equals("absent"))
        .map(
            one ->
                told(one, "/ruleId", place + "/artifactLocation/uri", place + "/region/startLine"))
        .map(one -> new Told(one.rule, Plain.of(URI.create(one.path).getPath()), one.line))
        .sorted(ORDER)
        .toList();
  }

  static Map<String, Long> sarifStates(Outcome outcome) throws IOException {
    return stream(JSON.readTree(render("sarif", outcome, Presentation.PLAIN)).at("/runs/0/results"))
        .collect(
            Collectors.groupingBy(
                one -> one.path("baselineState").asText(), Collectors.counting()));
  }

  static List<Told> csv(Outcome outcome, Presentation how) throws IOException {
    return rows(outcome, how).stream()
        .map(row -> new Told(row.get("rule"), row.get("path"), Integer.parseInt(row.get("line"))))
        .sorted(ORDER)
        .toList();
  }

  static Map<String, Long> jsonChanges(Outcome outcome) throws IOException {
    return stream(JSON.readTree(render("json", outcome, Presentation.PLAIN)).get("findings"))
        .collect(Collectors.groupingBy(one -> one.path("change").asText(), Collectors.counting()));
  }

  static Map<String, Long> csvChanges(Outcome outcome) throws IOException {
    return rows(outcome, Presentation.PLAIN).stream()
        .collect(Collectors.groupingBy(row -> row.get("change"), Collectors.counting()));
  }

  /** How many findings each owner has, as they are told finding by finding; "" owns none. */
  static Map<String, Long> jsonOwners(Outcome outcome) throws IOException {
    return stream(JSON.readTree(render("json", outcome, Presentation.PLAIN)).get("findings"))
        .filter(one -> !one.get("level").asText().equals("info") && one.has("owners"))
        .flatMap(one -> one.get("owners").isEmpty() ? Stream.of("") : names(one.get("owners")))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static Stream<String> names(JsonNode owners) {
    return stream(owners).map(JsonNode::asText);
  }

  static Map<String, Long> csvOwners(Outcome outcome) throws IOException {
    return rows(outcome, Presentation.PLAIN).stream()
        .filter(row -> !row.get("level").equals("info"))
        .flatMap(row -> Stream.of(row.get("owners").replaceFirst("^'", "").split(" ")))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** With those of the column that the script of the report reads. */
  static Map<String, Long> htmlOwners(Outcome outcome) throws IOException {
    String html = render("html", outcome, Presentation.PLAIN);
    JsonNode data = JSON.readTree(html.replaceFirst("(?s).*id=\"data\">(.*?)</script>.*", "$1"));
    Map<String, Long> counts = new TreeMap<>();
    for (int row = 0; row < data.get("present").asInt(); row++) {
      boolean isCounted = !cell(data, "level", row).asText().equals("info");
      if (isCounted && data.get("findings").has("owner")) {
        int list = data.at("/findings/owner").get(row).asInt();
        data.get("owners")
            .get(list)
            .forEach(name -> counts.merge(text(data, name.asInt()), 1L, Long::sum));
      }
    }
    return counts;
  }

  private static JsonNode cell(JsonNode data, String column, int row) {
    return data.get("texts").get(data.get("findings").get(column).get(row).asInt());
  }

  private static String text(JsonNode data, int number) {
    return data.get("texts").get(number).asText();
  }

  private static List<Map<String, String>> rows(Outcome outcome, Presentation how)
      throws IOException {
    return new CsvMapper()
        .readerForMapOf(String.class)
        .with(CsvSchema.emptySchema().withHeader())
        .<Map<String, String>>readValues(render("csv", outcome, how))
        .readAll();
  }

  static List<Told> checkstyle(Outcome outcome, Presentation how) throws Exception {
    NodeList errors =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(bytes(render("checkstyle", outcome, how)))
            .getElementsByTagName("error");
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < errors.getLength(); i++) {
      Element error = (Element) errors.item(i);
      told.add(
          new Told(
              error.getAttribute("source").substring("ssot.".length()),
              ((Element) error.getParentNode()).getAttribute("name"),
              Integer.parseInt(error.getAttribute("line"))));
    }
    told.sort(ORDER);
    return told;
  }

  /** With Surefire's own reader. */
  static Tests junit(Outcome outcome) throws Exception {
    String report = render("junit", outcome, Presentation.PLAIN);
    List<ReportTestCase> cases =
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(bytes(report), StandardCharsets.UTF_8)).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();
    long due =
        cases.stream()
            .filter(one -> one.hasFailure() && !one.getFullClassName().equals("ssot.gate"))
            .count();
    return new Tests(announced(report), cases.size(), (int) due);
  }

  private static int announced(String report) {
    String tests = report.replaceFirst("(?s).*? tests=\"(\\d+)\".*", "$1");
    return Integer.parseInt(tests);
  }

  /** How many findings the annotations show or say that they leave out. */
  static int annotated(Outcome outcome, Presentation how) {
    String lines = render("github", outcome, how);
    int shown =
        (int) lines.lines().filter(line -> line.matches("::(error|warning) file=.*")).count();
    return shown
        + MORE.matcher(lines)
            .results()
            .map(MatchResult::group)
            .mapToInt(more -> Integer.parseInt(more.replaceAll("^.*?::.*::|\\D", "")))
            .sum();
  }

  private static List<Told> told(JsonNode array, Function<JsonNode, Told> each) {
    return stream(array).map(each).sorted(ORDER).toList();
  }

  private static Told told(JsonNode one, String rule, String path, String line) {
    return new Told(one.at(rule).asText(), Plain.of(one.at(path).asText()), one.at(line).asInt());
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String render(String format, Outcome outcome, Presentation how) {
    Renderer renderer =
        ServiceLoader.load(Renderer.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(one -> one.format().equals(format))
            .findFirst()
            .orElseThrow();
    return Golden.render(renderer, outcome, how);
  }
}
