package dev.ssot.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A stream of the process, in UTF-8. What goes wrong is kept until the end, for a {@link
 * PrintWriter} says only that something did.
 */
final class StandardStream extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final OutputStream stream;
  private Optional<IOException> failure = Optional.empty();

  StandardStream(OutputStream stream) {
    this.stream = stream;
  }

  static StandardStream of(FileDescriptor descriptor) {
    return new StandardStream(new FileOutputStream(descriptor));
  }

  PrintWriter writer() {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8), BUFFER));
  }

  /**
   * Why not all could be written. A reader that has seen enough, as {@code head} has, is no reason.
   */
  Optional<String> complaint() {
    return failure
        .map(IOException::getMessage)
        .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (failure.isEmpty()) {
      try {
        stream.write(bytes, from, length);
      } catch (IOException e) {
        failure = Optional.of(e);
        throw e;
      }
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }
}
