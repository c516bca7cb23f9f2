package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BlobIdTest {
  @Test
  void isWhatGitCallsAnEmptyFile() {
    assertEquals("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391", BlobId.of(new byte[0]).hex());
  }

  @Test
  void isWhatGitCallsTheBytesAsTheyAre() {
    byte[] content = "what is up, doc?".getBytes(StandardCharsets.UTF_8);

    assertEquals("bd9dbf5aae1a3862dd1526723246b20206e5fc37", BlobId.of(content).hex());
  }

  @Test
  void takesOnlyWhatCouldBeOne() {
    assertThrows(IllegalArgumentException.class, () -> new BlobId("e69de29"));
    assertThrows(IllegalArgumentException.class, () -> new BlobId("E".repeat(40)));
  }
}
