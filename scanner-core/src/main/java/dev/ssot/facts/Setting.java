package dev.ssot.facts;

/**
 * One value of a settings file, or a path named in a text.
 *
 * @param key dotted path of keys; repeated keys and list items repeat the key
 */
public record Setting(String key, String value, Span span) {
  /** The value of what is not written as a literal, in a settings file that is a program. */
  public static final String COMPUTED = "${}";
}
