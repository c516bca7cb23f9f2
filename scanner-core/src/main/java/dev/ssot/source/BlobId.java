package dev.ssot.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name git gives to a file's content: the SHA-1 of {@code blob N\0} and the N bytes. It tells
 * equal contents apart from others on every branch and machine, so it is what facts are kept under.
 *
 * @param hex 40 lower-case digits
 */
public record BlobId(String hex) {
  private static final int DIGITS = 40;

  /**
   * Takes an id that git wrote.
   *
   * @throws IllegalArgumentException if it is not 40 lower-case hexadecimal digits
   */
  public BlobId {
    boolean isRight = hex.length() == DIGITS;
    for (int i = 0; isRight && i < DIGITS; i++) {
      isRight = isDigit(hex.charAt(i));
    }
    if (!isRight) {
      throw new IllegalArgumentException("not a blob id: " + hex);
    }
  }

  /** Of these very bytes, as they stand in the file. */
  public static BlobId of(byte[] content) {
    MessageDigest digest = sha1();
    digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
    return new BlobId(HexFormat.of().formatHex(digest.digest(content)));
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
