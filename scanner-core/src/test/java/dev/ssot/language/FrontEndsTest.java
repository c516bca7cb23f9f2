package dev.ssot.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.source.BlobId;
import dev.ssot.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FrontEndsTest {
  private static final Duration SHORT = Duration.ofMillis(200);
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void letStuckThreadsGo() {
    end.countDown();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 64})
  void resultsAreInTheOrderOfTheFilesForAnyNumberOfJobs(int jobs) {
    List<SourceFile> files =
        IntStream.range(0, 500).<SourceFile>mapToObj(i -> new Text(i + ".echo", "v" + i)).toList();

    List<Reading> readings = frontEnds(jobs, echo()).read(files);

    assertEquals(files, readings.stream().map(Reading::file).toList());
    assertEquals("v499", readings.get(499).parsed().facts().namespace());
    assertEquals(
        Optional.of(BlobId.of("v7".getBytes(StandardCharsets.UTF_8))), readings.get(7).id());
  }

  @Test
  void theFirstLanguageThatReadsAPathDoes() {
    Language all = new Fake("all", path -> true, text -> text);
    FrontEnds both = new FrontEnds(List.of(echo(), all), 2, FrontEnds.PATIENCE, Progress.NONE);

    List<Reading> readings = both.read(List.of(new Text("a.echo", ""), new Text("a.other", "")));

    assertEquals(List.of("echo", "all"), readings.stream().map(Reading::language).toList());
  }

  @Test
  void aFileOfNoLanguageIsTheCallersMistake() {
    FrontEnds frontEnds = frontEnds(1, echo());

    assertFalse(frontEnds.reads("a.txt"));
    assertThrows(
        IllegalArgumentException.class, () -> frontEnds.read(List.of(new Text("a.txt", ""))));
  }

  @Test
  void aFileThatCannotBeHadIsAProblemWithoutItsAbsolutePath() {
    List<Reading> readings =
        frontEnds(2, echo())
            .read(
                List.of(
                    new Lost("a.echo", new AccessDeniedException("/home/user/a.echo")),
                    new Lost("b.echo", new NoSuchFileException("/home/user/b.echo")),
                    new Lost("c.echo", new IOException("/home/user/c.echo")),
                    new Text("d.echo", "x")));

    assertEquals(
        List.of(
            "cannot be read: no permission",
            "cannot be read: it is gone since it was listed",
            "cannot be read"),
        readings.stream().limit(3).map(FrontEndsTest::problem).map(Problem::message).toList());
    assertEquals(Problem.Kind.UNREADABLE, problem(readings.get(0)).kind());
    assertEquals(Optional.empty(), readings.get(0).id());
    assertEquals("x", readings.get(3).parsed().facts().namespace());
  }

  @Test
  void aFileThatOverflowsTheStackIsGivenUpAndTheOthersAreRead() {
    Language deep = new Fake("deep", path -> true, FrontEndsTest::overflowOn);

    List<Reading> readings =
        frontEnds(1, deep)
            .read(List.of(new Text("a", "ok"), new Text("b", "deep"), new Text("c", "ok")));

    assertEquals(
        new Problem(Problem.Kind.ABANDONED, 1, 1, "nests too deeply"), problem(readings.get(1)));
    assertEquals("ok", readings.get(2).parsed().facts().namespace());
  }

  @Test
  void stacksAreDeepEnoughForFiftyThousandLevels() {
    Language deep = new Fake("deep", path -> true, text -> "" + levels(50_000));

    assertEquals(
        "50000",
        frontEnds(1, deep).read(List.of(new Text("a", ""))).get(0).parsed().facts().namespace());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aFileThatTakesTooLongIsGivenUpAndTheOthersAreRead(int jobs) {
    Language slow = new Fake("slow", path -> true, this::stickOn);
    FrontEnds frontEnds = new FrontEnds(List.of(slow), jobs, SHORT, Progress.NONE);

    List<Reading> readings =
        frontEnds.read(
            List.of(new Text("a", "stuck"), new Text("b", "ok"), new Text("c", "stuck")));

    assertEquals(
        new Problem(Problem.Kind.ABANDONED, 1, 1, "took longer than 0.2 s"),
        problem(readings.get(0)));
    assertEquals(
        Optional.of(BlobId.of("stuck".getBytes(StandardCharsets.UTF_8))), readings.get(0).id());
    assertEquals("ok", readings.get(1).parsed().facts().namespace());
    assertEquals(Problem.Kind.ABANDONED, problem(readings.get(2)).kind());
  }

  @Test
  void whereNearlyAllTakesTooLongThereIsAnEndToTrying() {
    Language slow = new Fake("slow", path -> true, this::stickOn);
    FrontEnds frontEnds = new FrontEnds(List.of(slow), 8, SHORT, Progress.NONE);

    List<Reading> readings = frontEnds.read(texts(100, "stuck"));

    assertEquals("took longer than 0.2 s", problem(readings.get(0)).message());
    assertEquals("not tried: too many others took too long", problem(readings.get(99)).message());
  }

  @Test
  void aFrontEndThatThrowsIsOurFaultAndNamesTheFirstSuchFile() {
    IllegalStateException bug = new IllegalStateException("bug");
    Language broken =
        new Fake(
            "broken",
            path -> true,
            text -> {
              if (text.equals("bad")) {
                throw bug;
              }
              return text;
            });

    FrontEndFault fault =
        assertThrows(
            FrontEndFault.class,
            () ->
                frontEnds(4, broken)
                    .read(
                        List.of(new Text("a", "ok"), new Text("b", "bad"), new Text("c", "bad"))));

    assertEquals("the front-end for broken failed on b", fault.getMessage());
    assertSame(bug, fault.getCause());
  }

  @Test
  void anInterruptedCallerGetsAwayAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThrows(
        CancellationException.class,
        () -> frontEnds(2, echo()).read(List.of(new Text("a.echo", ""), new Text("b.echo", ""))));
    assertTrue(Thread.interrupted());
  }

  @Test
  void progressIsToldOnTheCallersThreadUpToTheEnd() {
    List<Integer> seen = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    Progress progress =
        (done, total) -> {
          seen.add(done);
          threads.add(Thread.currentThread());
          assertEquals(2, total);
        };

    new FrontEnds(List.of(echo()), 2, FrontEnds.PATIENCE, progress)
        .read(List.of(new Text("a.echo", ""), new Text("b.echo", "")));

    assertEquals(2, seen.get(seen.size() - 1));
    assertEquals(List.of(Thread.currentThread()), threads.stream().distinct().toList());
  }

  @Test
  void noThreadIsLeftBehind() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Language watched =
        new Fake(
            "watched",
            path -> true,
            text -> {
              threads.add(Thread.currentThread());
              return text;
            });

    frontEnds(8, watched).read(texts(99, "x"));

    assertFalse(threads.isEmpty());
    assertTrue(threads.stream().noneMatch(Thread::isAlive));
  }

  @Test
  void nothingToReadGivesNothing() {
    assertEquals(List.of(), frontEnds(4, echo()).read(List.of()));
  }

  @Test
  void jobsAreAtLeastOne() {
    assertThrows(IllegalArgumentException.class, () -> frontEnds(0, echo()));
  }

  private String stickOn(String text) {
    while (text.equals("stuck") && end.getCount() > 0) {
      LockSupport.parkNanos(1_000_000);
    }
    return text;
  }

  private static String overflowOn(String text) {
    if (text.equals("deep")) {
      throw new StackOverflowError();
    }
    return text;
  }

  private static int levels(int wanted) {
    return wanted == 0 ? 0 : 1 + levels(wanted - 1);
  }

  private static Problem problem(Reading reading) {
    return reading.parsed().problems().get(0);
  }

  private static FrontEnds frontEnds(int jobs, Language language) {
    return new FrontEnds(List.of(language), jobs, FrontEnds.PATIENCE, Progress.NONE);
  }

  /** Its facts are the text itself, as the namespace. */
  private static Language echo() {
    return new Fake("echo", path -> path.endsWith(".echo"), text -> text);
  }

  private static List<SourceFile> texts(int count, String text) {
    return IntStream.range(0, count).<SourceFile>mapToObj(i -> new Text("" + i, text)).toList();
  }

  /** A language whose facts are what becomes of the text, as the namespace. */
  private record Fake(String id, Predicate<String> paths, UnaryOperator<String> parser)
      implements Language {
    @Override
    public boolean reads(String path) {
      return paths.test(path);
    }

    @Override
    public int factsVersion() {
      return 1;
    }

    @Override
    public Parsed parse(byte[] bytes) {
      String namespace = parser.apply(new String(bytes, StandardCharsets.UTF_8));
      return new Parsed(facts(namespace), List.of());
    }

    private static Facts facts(String namespace) {
      Facts none = Facts.NONE;
      return new Facts(
          namespace,
          none.generated(),
          none.imports(),
          none.types(),
          none.functions(),
          none.variables(),
          none.creations(),
          none.calls(),
          none.mentions(),
          none.literals(),
          none.exports(),
          none.dynamic(),
          none.deprecated(),
          none.suppressions(),
          none.requirements(),
          none.settings());
    }
  }

  private record Text(String path, String text) implements SourceFile {
    @Override
    public long size() {
      return text.length();
    }

    @Override
    public byte[] read() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private record Lost(String path, IOException failure) implements SourceFile {
    @Override
    public long size() {
      return 1;
    }

    @Override
    public byte[] read() throws IOException {
      throw failure;
    }
  }
}
