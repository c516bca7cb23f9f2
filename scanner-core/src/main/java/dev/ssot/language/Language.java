package dev.ssot.language;

/**
 * A front-end that turns a file's bytes into facts; found by {@link java.util.ServiceLoader}.
 *
 * <p>It is shared between threads.
 */
public interface Language {
  /** A short lower-case name, {@code java}. */
  String id();

  /**
   * Whether files of this path are of this language.
   *
   * @param path relative, with {@code /}
   */
  boolean reads(String path);

  /** Whether its files belong to the codebase; else they only tell about it, as settings do. */
  default boolean isSource() {
    return true;
  }

  /** Goes up with every change of what {@link #parse} answers, for it is part of cache keys. */
  int factsVersion();

  /** Never throws for what the bytes hold: what is wrong with them becomes a problem. */
  Parsed parse(byte[] bytes);

  /**
   * Makes ready what takes a while at first, so that no file waits for it; it need not be asked.
   */
  default void prepare() {}
}
