package dev.ssot.reports.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Presentation;
import dev.ssot.reports.Golden;
import dev.ssot.reports.Outcomes;
import dev.ssot.reports.Scans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlRendererTest {
  private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");
  private static final Pattern SCRIPT =
      Pattern.compile("(?s)<script( type=\"module\")?>(.*?)</script>");
  private static final Pattern DATA =
      Pattern.compile("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>");
  private static final Pattern POLICY =
      Pattern.compile("Content-Security-Policy\" content=\"(.*?)\"");

  @ParameterizedTest
  @EnumSource
  void isWrittenAsItAlwaysWas(Scans scan) throws IOException {
    Golden.assertGolden(scan.file("html"), withoutAssets(html(scan.outcome())));
  }

  @Test
  void tellsOfOwnersOfWhatAChangeLetsPassAndOfHowItWasJudged() throws IOException {
    Golden.assertGolden("changed.html", withoutAssets(html(Outcomes.changed())));
  }

  @ParameterizedTest
  @EnumSource
  void thePolicyLetsNothingRunButWhatStandsInTheFile(Scans scan) throws Exception {
    String html = html(scan.outcome());
    String policy = only(POLICY, html).replace("&#39;", "'");
    assertTrue(policy.startsWith("default-src 'none'; script-src 'sha256-"), policy);
    assertTrue(policy.endsWith("base-uri 'none'; form-action 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertTrue(policy.contains(hash(only(STYLE, html))), policy);
    for (MatchResult script : SCRIPT.matcher(html).results().toList()) {
      assertTrue(policy.contains(hash(script.group(2))), policy);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noElementAsksForAnythingOrActsByItself(Scans scan) {
    String html = withoutAssets(html(scan.outcome()));
    assertFalse(
        Pattern.compile("<[^>]*\\s(src|srcset|action|style|on[a-z]+)=").matcher(html).find());
    assertFalse(
        Pattern.compile("<(link|img|iframe|object|embed|base|form action)\\b")
            .matcher(html)
            .find());
    assertEquals(List.of(), all(Pattern.compile("href=\"([^#\"][^\"]*)\""), html));
  }

  @Test
  void hostileNamesStayText() {
    String html = withoutAssets(html(Outcomes.hostile()));
    assertFalse(html.contains("<img src=x>"));
    assertFalse(html.contains("<b>&quot;"));
    assertEquals(3, html.split("</script>", -1).length - 1, "two of scripts and one of data");
    assertFalse(only(DATA, html).contains("<"));
    assertTrue(html.chars().noneMatch(c -> Character.isSurrogate((char) c)));
    assertTrue(html.codePoints().filter(c -> c != '\n').noneMatch(HtmlRendererTest::isInvisible));
  }

  @Test
  void theDataHasEveryFindingByColumn() throws IOException {
    JsonNode data = data(html(Outcomes.typical()));
    int rows = Outcomes.typical().findings().size();
    assertEquals(rows, data.get("present").asInt());
    for (JsonNode column : data.get("findings")) {
      assertEquals(rows, column.size());
    }
  }

  @Test
  void whatIsGoneFollowsWhatIsThere() throws IOException {
    Outcome outcome = Outcomes.compared();
    var comparison = outcome.comparison().orElseThrow();
    JsonNode data = data(html(outcome));
    assertEquals(outcome.findings().size(), data.get("present").asInt());
    assertEquals(comparison.fixed().size() + comparison.lost().size(), data.get("gone").asInt());
    assertTrue(data.get("compared").asBoolean());
  }

  @Test
  void nothingIsCutWhateverThePresentation() {
    Presentation one = new Presentation(10, true, true, 1, false, false, false);
    assertEquals(
        html(Outcomes.typical()), Golden.render(new HtmlRenderer(), Outcomes.typical(), one));
  }

  @Test
  void theChartLibraryComesOnlyWithCurvesAndWithItsLicence() throws IOException {
    assertFalse(html(Outcomes.typical()).contains("uPlot=function"));
    String curves = curves(Outcomes.typical());
    assertTrue(curves.contains("uPlot=function"));
    assertTrue(curves.contains("Permission is hereby granted, free of charge"));
    assertEquals(3, data(curves).at("/trend/points").size());
    assertEquals("v1.1, </script>", data(curves).at("/trend/points/2/2").asText());
  }

  @Test
  void curvesCanBeHadAlone() throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlTrend().render(Curves.trend(), Presentation.PLAIN, out);
    Golden.assertGolden("trend.html", withoutAssets(out.toString()));
  }

  /** Of uplot 1.6.32 at npm. */
  @Test
  void theChartLibraryIsTheOneThatItsAuthorPublished() throws IOException {
    assertEquals(
        "'sha256-GcjUxq2Ikpp59K5J1vcWFWbf0Lo9FcxJXpdPeH63jx8='",
        Asset.of(List.of("vendor/uPlot.iife.min.js")).hash());
  }

  static String curves(Outcome outcome) {
    return html(outcome.after(Curves.trend()));
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static String html(Outcome outcome) {
    return Golden.render(new HtmlRenderer(), outcome, Presentation.PLAIN);
  }

  /** Style and script are files of their own, and change without what is written here. */
  private static String withoutAssets(String html) {
    String bare = STYLE.matcher(html).replaceAll("<style>…</style>");
    bare = SCRIPT.matcher(bare).replaceAll("<script$1>…</script>");
    return bare.replaceAll("sha256-[^&']*", "sha256-…");
  }

  private static JsonNode data(String html) throws IOException {
    return new ObjectMapper().readTree(only(DATA, html));
  }

  private static String only(Pattern pattern, String html) {
    List<String> found = all(pattern, html);
    assertEquals(1, found.size());
    return found.get(0);
  }

  private static List<String> all(Pattern pattern, String html) {
    return pattern.matcher(html).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
