package dev.ssot.reports;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Lets libraries that ask for a writer write to what the caller of a renderer gave. */
public final class AppendableWriter extends Writer {
  private final Appendable target;

  /** Writes through to the target. */
  public AppendableWriter(Appendable target) {
    this.target = target;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    target.append(CharBuffer.wrap(buffer, offset, length));
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    target.append(text, offset, offset + length);
  }

  /** Leaves the target alone, which is the caller's to flush and close. */
  @Override
  public void flush() {}

  @Override
  public void close() {}
}
