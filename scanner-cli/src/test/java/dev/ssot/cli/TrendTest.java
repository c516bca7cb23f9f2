package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curve of a measure is what a scan says at each commit, whoever counted it when. */
class TrendTest {
  private static final List<String> NAMES = List.of("Ledger", "Journal", "Till", "Book", "Page");

  @TempDir private Path folder;
  private Repository shop;

  @BeforeEach
  void aHistoryWithDefectsThatComeAndGo() throws Exception {
    shop = Repository.in(Files.createDirectories(folder.resolve("shop")));
    Random random = new Random(7);
    for (int i = 0; i < 12; i++) {
      String name = NAMES.get(random.nextInt(NAMES.size()));
      Path file = shop.root().resolve("billing/" + name + ".java");
      if (Files.exists(file) && random.nextBoolean()) {
        shop.without("billing/" + name + ".java");
      } else {
        shop.withSingleton("billing", name);
      }
      shop.with("notes.txt", "commit " + i + "\n").commit("commit " + i);
    }
  }

  @Test
  void equalsAScanOfACheckoutAtEveryCommit() throws Exception {
    JsonNode trend = json(trend("--every", "commit", "--no-cache"));
    List<Long> curve = curve(trend, "singleton.count");
    List<Long> scanned = new ArrayList<>();
    for (JsonNode point : trend.get("points")) {
      Path checkout = folder.resolve(point.get("commit").asText());
      shop.git("worktree", "add", "--quiet", checkout.toString(), point.get("commit").asText());
      JsonNode result = json(Use.of("scan", checkout, "--no-cache", "--format", "json"));
      scanned.add(count(result, "singleton.count"));
    }

    assertEquals(12, curve.size());
    assertEquals(scanned, curve);
    assertTrue(curve.stream().distinct().count() > 2, curve.toString());
  }

  @Test
  void whatIsRememberedChangesNothing() throws Exception {
    Path memory = folder.resolve("memory");
    Use plain = trend("--every", "commit", "--no-cache");
    Use part = trend("--every", "3", "--cache-dir", memory.toString());
    Use whole = trend("--every", "commit", "--cache-dir", memory.toString());
    Use again = trend("--every", "commit", "--cache-dir", memory.toString());

    assertEquals(ExitCode.PASSED, part.code());
    assertEquals(plain, whole);
    assertEquals(plain, again);
  }

  @Test
  void contentsAreFarFewerThanVisits() throws Exception {
    JsonNode effort = json(trend("--every", "commit", "--no-cache")).get("effort");

    assertEquals(12, effort.get("commits").asInt());
    assertTrue(effort.get("contents").asInt() <= NAMES.size() + 12, effort.toString());
    assertTrue(effort.get("visits").asInt() > 20, effort.toString());
  }

  @Test
  void aPartOfTheHistoryIsNamedAsGitDoes() throws Exception {
    shop.git("tag", "v1", "HEAD~4");

    JsonNode trend = json(trend("v1..HEAD", "--no-cache"));

    assertEquals(5, trend.get("points").size());
    assertEquals("v1", trend.get("points").get(0).get("tags").get(0).asText());
  }

  @Test
  void aShallowCloneIsToldThatItsCurveBeginsLate() throws Exception {
    Repository clone = Repository.in(Files.createDirectories(folder.resolve("clone")));
    clone
        .git("remote", "add", "origin", shop.root().toUri().toString())
        .git("fetch", "--quiet", "--depth=3", "origin", "main")
        .git("checkout", "--quiet", "FETCH_HEAD");

    Use use = Use.of("trend", "--path", clone.root(), "--no-cache", "--format", "json");

    assertEquals(3, json(use).get("points").size());
    assertTrue(use.err().startsWith("ssot: the curve begins late: "), use.err());
    assertTrue(use.err().contains("git fetch --unshallow"), use.err());
    assertEquals("", trend("--no-cache").err());
  }

  @Test
  void aPersonSeesCurvesStepsAndTheirCommits() {
    Use use = Use.of("trend", "--path", shop.root(), "--measure", "singleton.count", "--no-cache");

    assertEquals(ExitCode.PASSED, use.code(), use.toString());
    assertTrue(use.out().contains("12 commits, 12 points"), use.out());
    assertTrue(use.out().contains("production"), use.out());
    assertTrue(use.out().contains("commit 0") || use.out().contains("commit 1"), use.out());
    assertTrue(use.out().lines().allMatch(line -> line.length() <= 80), use.out());
  }

  @Test
  void mistakesAreToldBeforeTheWork() {
    assertEquals(
        "ssot: --every fortnight is none of commit, day, week, month or a number of commits\n",
        trend("--every", "fortnight").err());
    assertEquals(ExitCode.INCOMPLETE, trend("nowhere").code());
    assertTrue(trend("--measure", "singleton").err().startsWith("ssot: --measure singleton: "));
  }

  private Use trend(String... options) {
    List<Object> words = new ArrayList<>(List.of("trend", "--path", shop.root()));
    words.addAll(List.of(options));
    words.addAll(List.of("--format", "json"));
    return Use.of(words.toArray());
  }

  private static List<Long> curve(JsonNode trend, String measure) {
    return StreamSupport.stream(trend.get("curves").spliterator(), false)
        .filter(curve -> curve.get("measure").asText().equals(measure))
        .flatMap(curve -> StreamSupport.stream(curve.get("production").spliterator(), false))
        .map(figure -> figure.get("value").asLong())
        .toList();
  }

  private static long count(JsonNode result, String measure) {
    return StreamSupport.stream(result.get("measures").spliterator(), false)
        .filter(one -> one.get("name").asText().equals(measure))
        .mapToLong(one -> one.get("production").get("value").asLong())
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode json(Use use) throws IOException {
    assertEquals(ExitCode.PASSED, use.code(), use.toString());
    return new ObjectMapper().readTree(use.out());
  }
}
