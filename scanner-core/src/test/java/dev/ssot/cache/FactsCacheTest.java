package dev.ssot.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.language.FactsStore;
import dev.ssot.language.Parsed;
import dev.ssot.language.java.JavaLanguage;
import dev.ssot.language.python.PythonLanguage;
import dev.ssot.source.BlobId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is there again in the next run, as it was, or not at all. */
class FactsCacheTest {
  private static final String JAVA =
      """
      package a.b;
      import static java.util.List.of;
      /** @deprecated */
      @Deprecated @Named("user.name")
      sealed class Zürich<T extends Number> implements Runnable permits Winter {
        private static final String KEY = "half-\\ud83d pair_\u4e2d";
        private volatile Object cache;
        synchronized Object get(int... x) {
          if (cache == null) { cache = new Object() {}; }
          return cache;
        }
        enum Season { WINTER }
      """;

  private static final String PYTHON =
      """
      from __future__ import annotations
      from ..a import b as c  # ssot:allow fragmented-import because tested
      __all__ = ["f", "\\ud800x_y"]
      async def f(a, /, *b, k: int = 1, **kw) -> dict[str, int]:
          return {"a.b": -1}
      class \u00c9tat(Base, metaclass=M):
          x: int = 3
      """;

  @TempDir Path folder;

  @Test
  void whatIsKeptIsThereAgainInTheNextRun() {
    List<Parsed> all =
        List.of(
            new JavaLanguage().parse(JAVA.getBytes(StandardCharsets.UTF_8)),
            new PythonLanguage().parse(PYTHON.getBytes(StandardCharsets.UTF_8)),
            new Parsed(Facts.NONE, List.of(problem(Problem.Kind.SYNTAX))));
    assertTrue(all.get(0).problems().size() > 0, "a file with mistakes is kept like any other");
    keep(all);
    for (int i = 0; i < all.size(); i++) {
      assertEquals(Optional.of(all.get(i)), find(key(i)));
    }
  }

  @Test
  void whatBodiesHoldIsReadAgainAfterTheMemoryWasWanted() {
    String body = "class A { B f() { C.g(\"h\"); return new D(); } }";
    Parsed java = new JavaLanguage().parse(body.getBytes(StandardCharsets.UTF_8));
    keep(List.of(java));
    Facts found = find(key(0)).orElseThrow().facts();
    assertEquals(java.facts().calls(), found.calls());
    assertEquals(java.facts().mentions().get(0), found.mentions().get(0));

    System.gc();
    assertEquals(java.facts(), found);
    assertThrows(UnsupportedOperationException.class, () -> found.mentions().clear());
  }

  @Test
  void anotherLanguageVersionContentOrSizeIsAnotherEntry() {
    keep(List.of(parsed(0)));
    FactsStore.Key key = key(0);
    assertEquals(Optional.of(parsed(0)), find(key));
    assertEquals(Optional.empty(), find(new FactsStore.Key("python", 1, key.id(), key.size())));
    assertEquals(Optional.empty(), find(new FactsStore.Key("java", 2, key.id(), key.size())));
    assertEquals(Optional.empty(), find(new FactsStore.Key("java", 1, key(1).id(), key.size())));
    assertEquals(Optional.empty(), find(new FactsStore.Key("java", 1, key.id(), key.size() + 1)));
  }

  @Test
  void whatHappenedToThisRunAloneIsNotKept() {
    keep(
        List.of(
            new Parsed(Facts.NONE, List.of(problem(Problem.Kind.ABANDONED))),
            new Parsed(Facts.NONE, List.of(problem(Problem.Kind.UNREADABLE)))));
    assertEquals(Optional.empty(), find(key(0)));
    assertEquals(Optional.empty(), find(key(1)));
  }

  @Test
  void aFlippedBitCostsEntriesAndNeverChangesOne() throws IOException {
    keep(IntStream.range(0, 20).mapToObj(FactsCacheTest::parsed).toList());
    Path segment = segments().get(0);
    byte[] whole = Files.readAllBytes(segment);
    Random random = new Random(7);
    int lost = 0;
    for (int round = 0; round < 300; round++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(segment, damaged);
      FactsCache cache = FactsCache.in(folder);
      for (int i = 0; i < 20; i++) {
        Optional<Parsed> found = cache.find(key(i));
        lost += found.isEmpty() ? 1 : 0;
        assertEquals(parsed(i), found.orElse(parsed(i)));
      }
    }
    assertTrue(lost >= 300, "each flip costs an entry at least: " + lost);
  }

  @Test
  void aTruncatedSegmentIsNone() throws IOException {
    keep(List.of(parsed(0)));
    Path segment = segments().get(0);
    byte[] whole = Files.readAllBytes(segment);
    for (int length = 0; length < whole.length; length++) {
      Files.write(segment, Arrays.copyOf(whole, length));
      assertEquals(Optional.empty(), find(key(0)));
    }
  }

  @Test
  void aDamagedEntryIsKeptAnew() throws IOException {
    keep(List.of(parsed(0)));
    Path segment = segments().get(0);
    byte[] damaged = Files.readAllBytes(segment);
    damaged[damaged.length - 1] ^= 1;
    Files.write(segment, damaged);
    assertEquals(Optional.empty(), find(key(0)));
    keep(List.of(parsed(0)));
    assertEquals(Optional.of(parsed(0)), find(key(0)));
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws IOException {
    Path note = Files.writeString(folder.resolve("note.facts"), "not ours");
    FactsCache cache = FactsCache.in(folder, 0);
    cache.keep(key(0), parsed(0));
    cache.commit();
    assertEquals("not ours", Files.readString(note));
    assertEquals(List.of(), segments(), "and the bound of no bytes holds");
  }

  @Test
  void manySmallSegmentsBecomeOne() throws IOException {
    for (int i = 0; i < 40; i++) {
      FactsCache cache = FactsCache.in(folder);
      cache.keep(key(i), parsed(i));
      cache.commit();
    }
    assertTrue(segments().size() <= 17, () -> "there are " + segments().size());
    for (int i = 0; i < 40; i++) {
      assertEquals(Optional.of(parsed(i)), find(key(i)));
    }
  }

  @Test
  void whatWasNotUsedForLongestGoesFirst() throws IOException {
    keep(List.of(parsed(0)));
    Path first = segments().get(0);
    Files.setLastModifiedTime(first, FileTime.from(Instant.now().minusSeconds(1000)));
    FactsCache second = FactsCache.in(folder);
    second.keep(key(1), parsed(1));
    second.commit();
    FactsCache third = FactsCache.in(folder, 2 * Files.size(first) + 20);
    assertEquals(Optional.of(parsed(0)), third.find(key(0)));
    Files.setLastModifiedTime(
        segments().stream().filter(file -> !file.equals(first)).findFirst().orElseThrow(),
        FileTime.from(Instant.now().minusSeconds(500)));
    third.keep(key(2), parsed(2));
    third.commit();
    assertEquals(Optional.of(parsed(0)), find(key(0)));
    assertEquals(Optional.empty(), find(key(1)));
    assertEquals(Optional.of(parsed(2)), find(key(2)));
  }

  @Test
  void whatNobodyUsedForLongIsLeftOutWhenSegmentsArePutTogether() throws IOException {
    keep(List.of(parsed(0), parsed(1)));
    Files.setLastModifiedTime(
        segments().get(0), FileTime.from(Instant.now().minus(100, ChronoUnit.DAYS)));
    FactsCache user = FactsCache.in(folder);
    assertEquals(Optional.of(parsed(1)), user.find(key(1)));
    user.commit();
    assertEquals(Optional.of(parsed(0)), find(key(0)), "until then it is there");

    addSegments(20);

    assertEquals(Optional.empty(), find(key(0)));
    for (int i = 1; i < 22; i++) {
      assertEquals(Optional.of(parsed(i)), find(key(i)));
    }
  }

  @Test
  void toBePutTogetherIsNoUse() throws IOException {
    keep(List.of(parsed(0), parsed(1)));
    Instant past = Instant.now().minus(50, ChronoUnit.DAYS);
    Files.setLastModifiedTime(segments().get(0), FileTime.from(past));
    addSegments(20);
    assertEquals(Optional.of(parsed(0)), find(key(0)));

    for (Path segment : segments()) {
      Usage usage = Usage.read(SegmentFolder.usageOf(segment), 18, 0);
      if (IntStream.range(0, 18).anyMatch(row -> usage.day(row) == SegmentFolder.day(past))) {
        return;
      }
    }
    fail("the day of its last use goes along");
  }

  @Test
  void aDamagedRecordOfUsesCostsNothing() throws IOException {
    keep(List.of(parsed(0)));
    Path segment = segments().get(0);
    Files.setLastModifiedTime(segment, FileTime.from(Instant.now().minus(9, ChronoUnit.DAYS)));
    FactsCache user = FactsCache.in(folder);
    user.find(key(0));
    user.commit();
    Files.writeString(SegmentFolder.usageOf(segment), "damaged");

    addSegments(20);

    assertEquals(Optional.of(parsed(0)), find(key(0)));
  }

  /** Each with one entry, from the third on. */
  private void addSegments(int number) {
    for (int i = 2; i < 2 + number; i++) {
      FactsCache cache = FactsCache.in(folder);
      cache.keep(key(i), parsed(i));
      cache.commit();
    }
  }

  @Test
  void theFolderCanBeMoved(@TempDir Path other) throws IOException {
    keep(List.of(parsed(0)));
    Path segment = segments().get(0);
    Files.move(segment, other.resolve(segment.getFileName()));
    assertEquals(Optional.of(parsed(0)), FactsCache.in(other).find(key(0)));
  }

  @Test
  void aFolderThatCannotBeWrittenCostsNothingButTime() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    FactsCache cache = FactsCache.in(file.resolve("facts"));
    cache.keep(key(0), parsed(0));
    cache.commit();
    assertEquals(Optional.empty(), cache.find(key(0)));
    assertArrayEquals("in the way".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
  }

  @Test
  void processesMayAddAtTheSameTime() {
    IntStream.range(0, 24)
        .parallel()
        .forEach(
            i -> {
              FactsCache cache = FactsCache.in(folder);
              cache.keep(key(i), parsed(i));
              cache.commit();
            });
    for (int i = 0; i < 24; i++) {
      assertEquals(Optional.of(parsed(i)), find(key(i)));
    }
  }

  private void keep(List<Parsed> all) {
    FactsCache cache = FactsCache.in(folder);
    for (int i = 0; i < all.size(); i++) {
      cache.keep(key(i), all.get(i));
    }
    cache.commit();
  }

  private Optional<Parsed> find(FactsStore.Key key) {
    return FactsCache.in(folder).find(key);
  }

  private List<Path> segments() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".facts") && !file.endsWith("note.facts"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FactsStore.Key key(int number) {
    byte[] content = ("content " + number).getBytes(StandardCharsets.UTF_8);
    return new FactsStore.Key("java", 1, BlobId.of(content), content.length);
  }

  private static Parsed parsed(int number) {
    String source =
        "package p" + number + "; class C { void m() { System.exit(" + number + "); } }";
    return new JavaLanguage().parse(source.getBytes(StandardCharsets.UTF_8));
  }

  private static Problem problem(Problem.Kind kind) {
    return new Problem(kind, 1, 1, "told");
  }
}
