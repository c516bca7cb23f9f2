package dev.ssot.scan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for contents: leading hex digits of a SHA-256. */
final class Fingerprints {
  private Fingerprints() {}

  /** Over parts that are kept apart, so that moving a character between them shows. */
  static String of(int digits, String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return hex(digest, digits);
  }

  /**
   * Over one line of a text without its white space; the same for every encoding of line ends.
   *
   * @param line counts from 1; beyond the end is an empty line
   */
  static String ofLine(int digits, byte[] text, int line) {
    MessageDigest digest = sha256();
    int current = 1;
    for (int i = 0; i < text.length && current <= line; i++) {
      byte b = text[i];
      if (b == '\n' || (b == '\r' && (i + 1 == text.length || text[i + 1] != '\n'))) {
        current++;
      } else if (current == line && b != ' ' && b != '\t' && b != '\r' && b != '\f') {
        digest.update(b);
      }
    }
    return hex(digest, digits);
  }

  private static String hex(MessageDigest digest, int digits) {
    return HexFormat.of().formatHex(digest.digest()).substring(0, digits);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
