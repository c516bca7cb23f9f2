package dev.ssot.outcome;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * How this scan counted.
 *
 * @param fingerprint 8 hex digits over all parts
 * @param parts what goes into it, by name: scope, registry, facts versions, rules with options; as
 *     they are, or as digests where only equality matters
 */
public record Ruler(String fingerprint, Map<String, String> parts) {
  private static final int DIGITS = 8;

  /** Short for a part: 8 hex digits. */
  public static String digest(String part) {
    try {
      byte[] all =
          MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(all).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
