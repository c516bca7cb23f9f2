package dev.ssot.language.python.reading;

/**
 * Something outside a function that it may assign to.
 *
 * @param receiver {@code this}, {@code class}, "" for a global, else as written
 * @param name with {@code []} behind it where an element is meant
 */
record Target(String receiver, String name) {
  private static final String ELEMENT = "[]";

  Target element() {
    return new Target(receiver, name + ELEMENT);
  }
}
