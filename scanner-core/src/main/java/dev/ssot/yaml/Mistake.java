package dev.ssot.yaml;

import java.util.regex.Pattern;

/**
 * Something that the writer of a text has to mend.
 *
 * @param key path of the key concerned, {@code accept[2].until}; "" for the text as a whole
 * @param message what is wrong and what is valid, as the end of a sentence about the key
 */
public record Mistake(Position at, String key, String message) {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  /** What was written comes out in one line, and commands no terminal. */
  public Mistake {
    key = CONTROL.matcher(key).replaceAll("?");
    message = CONTROL.matcher(message).replaceAll("?");
  }

  /** {@code 12:5 rules.singelton: unknown rule; …}, to go behind a file's name and a colon. */
  @Override
  public String toString() {
    String about = key.isEmpty() ? "" : key + ": ";
    return at.line() + ":" + at.column() + "  " + about + message;
  }
}
