package dev.ssot.rule.custom;

import dev.ssot.binding.Keys;
import dev.ssot.source.Glob;

/** What a forbidden pattern is about; each sort is a kind of finding. */
public enum Sort {
  SYMBOL("symbols", "`%s` must not be used"),
  CALL("calls", "`%s` must not be called"),
  IMPORT("imports", "`%s` must not be imported"),
  IMPORT_FORM("import-forms", "a %s import must not be written"),
  ANNOTATION("annotations", "`@%s` must not be used"),
  SUPERTYPE("supertypes", "`%s` must not be extended"),
  TYPE("types", "a type must not be named `%s`"),
  FUNCTION("functions", "a function must not be named `%s`"),
  NAME("names", "nothing must be named `%s`"),
  FILE("files", "no file must be named `%s`");

  private final String key;
  private final String message;

  Sort(String key, String message) {
    this.key = key;
    this.message = message;
  }

  /** The key that its patterns stand under. */
  public String key() {
    return key;
  }

  /** The kind of its findings. */
  String kind() {
    return Keys.of(this);
  }

  /** What is wrong, without an end. */
  String message(String name) {
    return message.formatted(name);
  }

  Glob glob(String pattern) {
    return this == FILE ? Glob.ofPath(pattern) : Glob.ofName(pattern);
  }

  /** Whether a pattern also means what lies in the thing that it names. */
  boolean coversMembers() {
    return switch (this) {
      case SYMBOL, CALL, IMPORT, ANNOTATION -> true;
      case IMPORT_FORM, SUPERTYPE, TYPE, FUNCTION, NAME, FILE -> false;
    };
  }
}
