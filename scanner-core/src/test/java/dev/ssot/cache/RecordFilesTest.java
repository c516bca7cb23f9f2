package dev.ssot.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is remembered as it was, or not at all. */
class RecordFilesTest {
  @TempDir private Path folder;

  @Test
  void givesBackWhatWasKept() {
    RecordFiles<Text> files = new RecordFiles<>(folder, Text.class, 9);
    Text text = new Text("a\ud800é", 0.1, Double.NaN, List.of(List.of("x"), List.of()));

    files.keep("one", text);

    assertEquals(Optional.of(text), files.find("one"));
    assertEquals(Optional.empty(), files.find("two"));
  }

  @Test
  void knowsNothingOfWhatIsDamaged() throws IOException {
    RecordFiles<Text> files = new RecordFiles<>(folder, Text.class, 9);
    files.keep("one", new Text("text", 1, 2, List.of()));
    Path file = folder.resolve("one.record");
    byte[] whole = Files.readAllBytes(file);

    for (int at = 0; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 4;
      Files.write(file, flipped);
      assertEquals(Optional.empty(), files.find("one"));
      Files.write(file, Arrays.copyOf(whole, at));
      assertEquals(Optional.empty(), files.find("one"));
    }
  }

  @Test
  void knowsNothingOfRecordsOfAnotherShape() {
    new RecordFiles<>(folder, Text.class, 9).keep("one", new Text("text", 1, 2, List.of()));

    assertEquals(Optional.empty(), new RecordFiles<>(folder, Figure.class, 9).find("one"));
  }

  @Test
  void forgetsWhatWasNotUsedForLongest() throws IOException {
    RecordFiles<Figure> files = new RecordFiles<>(folder, Figure.class, 2);
    for (int i = 0; i < 4; i++) {
      files.keep("n" + i, new Figure(i));
      Files.setLastModifiedTime(folder.resolve("n" + i + ".record"), FileTime.fromMillis(i));
    }

    try (Stream<Path> kept = Files.list(folder)) {
      assertEquals(
          List.of("n2.record", "n3.record"),
          kept.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  /** Of text and shares. */
  public record Text(String text, double share, double none, List<List<String>> rows) {}

  /** Of a number alone. */
  public record Figure(int value) {}
}
