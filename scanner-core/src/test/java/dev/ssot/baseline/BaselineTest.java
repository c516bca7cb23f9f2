package dev.ssot.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ssot.outcome.Ruler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final Ruler RULER =
      new Ruler("8d2e17c0", Map.of("registry", "[]", "rule singleton", "singleton 3 {}"));

  @Test
  void isReadAsItWasWritten() {
    Baseline baseline = Baseline.of(RULER, entries(40, new Random(1)));

    assertEquals(baseline, read(baseline.text()));
  }

  @Test
  void theOrderOfTheFindingsDoesNotShow() {
    List<Entry> entries = entries(40, new Random(1));
    String text = Baseline.of(RULER, entries).text();
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(2));

    assertEquals(text, Baseline.of(RULER, shuffled).text());
  }

  @Test
  void isJson() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(Baseline.of(RULER, entries(40, new Random(1))).text());

    assertEquals(0x1000, json.get("findings").size());
    assertEquals("8d2e17c0", json.at("/ruler/fingerprint").asText());
  }

  @Test
  void anEntryMoreIsALineMore() {
    List<Entry> entries = entries(40, new Random(1));
    String before = Baseline.of(RULER, entries.subList(1, 40)).text();

    List<String> more = new ArrayList<>(Baseline.of(RULER, entries).text().lines().toList());
    before.lines().forEach(more::remove);

    assertEquals(List.of(entries.get(0).line() + ","), more);
  }

  @Test
  void whatHoldsControlCharactersOrQuotesStaysInItsLine() {
    Entry odd =
        new Entry(
            "4f1c000000000000", "r", "k", "a \"b\"\n\u2028c", "p/ü.py", "s", Optional.of("x\ty"));

    assertEquals(List.of(odd), read(Baseline.of(RULER, List.of(odd)).text()).entries());
  }

  @Test
  void anUnresolvedMergeIsToldWithItsLines() {
    String text =
        Baseline.of(RULER, entries(3, new Random(1)))
            .text()
            .replace("0],\"002\":[", "<<<<<<< HEAD\n=======\n>>>>>>> topic\n0],\"002\":[");

    assertEquals(
        List.of(
            "ssot-baseline.json:7  a merge conflict is not resolved: <<<<<<< HEAD",
            "ssot-baseline.json:8  a merge conflict is not resolved: =======",
            "ssot-baseline.json:9  a merge conflict is not resolved: >>>>>>> topic"),
        mistakes(text));
  }

  @Test
  void whatIsThereTwiceOrUnknownIsTold() {
    Entry entry = entries(1, new Random(1)).get(0);
    String line = entry.line() + ",\n";
    String text = Baseline.of(RULER, List.of(entry)).text();

    assertTrue(mistakes(text.replace(line, line + line)).get(0).contains("is there twice"));
    assertTrue(
        mistakes(text.replace("\"kind\"", "\"knid\"")).get(0).endsWith("the key knid is unknown"));
    assertTrue(mistakes(text + "\n").get(0).contains("is neither an entry nor"));
    assertEquals(
        List.of("ssot-baseline.json:1  this is no baseline; ssot baseline write makes one"),
        mistakes(""));
  }

  static List<Entry> entries(int number, Random random) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String subject = "app.C" + random.nextInt(1_000_000);
      entries.add(
          new Entry(
              "%016x".formatted(random.nextLong()),
              "singleton",
              "lazy",
              subject,
              subject.replace('.', '/') + ".java",
              "%016x".formatted(random.nextLong()),
              Optional.empty()));
    }
    return entries;
  }

  private static List<String> mistakes(String text) {
    return assertThrows(BaselineException.class, () -> read(text)).getMessage().lines().toList();
  }

  private static Baseline read(String text) {
    return BaselineReader.read("ssot-baseline.json", text);
  }
}
