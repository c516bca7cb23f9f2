package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.BlobId;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever a scan is killed, the next one finds all that was kept before, and nothing false. */
@Tag("slow")
class KilledScanTest {
  private static final Path SOURCES =
      Path.of("../scanner-core/src/main/java/dev/ssot/language").toAbsolutePath();
  private static final int TIMES = 50;

  @TempDir Path root;
  @TempDir Path cache;
  private List<Path> files;

  /** A language that tells what it parses. */
  private record Watched(Language language, Set<BlobId> parsed) implements Language {
    @Override
    public String id() {
      return language.id();
    }

    @Override
    public int factsVersion() {
      return language.factsVersion();
    }

    @Override
    public boolean isSource() {
      return language.isSource();
    }

    @Override
    public boolean reads(String path) {
      return language.reads(path);
    }

    @Override
    public Parsed parse(byte[] content) {
      parsed.add(BlobId.of(content));
      return language.parse(content);
    }
  }

  @BeforeEach
  void copySources() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    for (Path file : files) {
      Path copy = copy(file);
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  @Test
  void nothingIsLostOrCorruptedAtAnyMoment() throws Exception {
    assertEquals(files.size(), parsedByAScan().size(), "nothing was kept before");
    Set<BlobId> kept = ids();
    long whole = millisOfAWholeScan();
    Random random = new Random(17);
    int killed = 0;
    for (int i = 0; killed < TIMES; i++) {
      assertTrue(i < 5 * TIMES, "it ends before it is killed");
      changeEveryOtherFile(i);
      killed +=
          isKilledAfter(i % 2 == 0 ? random.nextLong(whole) : whole - random.nextLong(whole / 3))
              ? 1
              : 0;

      assertEquals(Set.of(), common(parsedByAScan(), kept), "what was kept is not parsed again");
      assertEquals(Set.of(), parsedByAScan(), "and nothing is in the way of what is new");
      kept.addAll(ids());
      assertEquals(json("--no-cache"), json("--cache-dir", cache));
    }
  }

  /** Scans for so many milliseconds; whether that was too short. */
  private boolean isKilledAfter(long millis) throws Exception {
    Process process = scan().start();
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    return !ended;
  }

  private void changeEveryOtherFile(int round) throws IOException {
    for (int i = 0; i < files.size(); i += 2) {
      String text = Files.readString(files.get(i));
      Files.writeString(copy(files.get(i)), text + "// round " + round + "\n");
    }
  }

  /** The contents that a scan has to parse; it keeps them. */
  private Set<BlobId> parsedByAScan() throws IOException {
    Set<BlobId> parsed = ConcurrentHashMap.newKeySet();
    Setup setup = Setup.nearest(root);
    List<Language> watched =
        setup.languages().stream().<Language>map(each -> new Watched(each, parsed)).toList();
    Scan.read(
        new WorkingTree(root), setup.narrowed(setup.rules(), watched).cache(Optional.of(cache)));
    return parsed;
  }

  private Set<BlobId> ids() throws IOException {
    Set<BlobId> ids = new HashSet<>();
    for (Path file : files) {
      ids.add(BlobId.of(Files.readAllBytes(copy(file))));
    }
    return ids;
  }

  private static Set<BlobId> common(Set<BlobId> some, Set<BlobId> others) {
    Set<BlobId> common = new HashSet<>(some);
    common.retainAll(others);
    return Collections.unmodifiableSet(common);
  }

  private long millisOfAWholeScan() throws Exception {
    changeEveryOtherFile(-1);
    long start = System.nanoTime();
    assertEquals(ExitCode.PASSED, scan().start().waitFor());
    return (System.nanoTime() - start) / 1_000_000;
  }

  private ProcessBuilder scan() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(
            List.of(
                java,
                "-cp",
                classes,
                "dev.ssot.cli.Ssot",
                "scan",
                root.toString(),
                "--cache-dir",
                cache.toString()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private String json(Object... options) {
    Use use =
        Use.of(
            Stream.concat(Stream.of("scan", root, "--format", "json"), Stream.of(options))
                .toArray());
    assertEquals(ExitCode.PASSED, use.code(), use.err());
    return use.out();
  }

  private Path copy(Path file) {
    return root.resolve(SOURCES.relativize(file).toString());
  }
}
