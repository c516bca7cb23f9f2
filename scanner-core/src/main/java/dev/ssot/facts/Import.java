package dev.ssot.facts;

import java.util.Optional;

/**
 * One name that an import statement binds; a statement with three names is three of these.
 *
 * <p>As written: {@code import a.b.C} in Java is module {@code a.b}, name {@code C}; {@code import
 * static a.B.m} is module {@code a.B}, name {@code m}; {@code from ..a import b as c} in Python is
 * level 2, module {@code a}, name {@code b}, alias {@code c}; Python's {@code import a.b} is module
 * {@code a.b} with an empty name; an on-demand or star import has the name {@code *}.
 *
 * @param level the leading dots of a relative Python import, else 0
 * @param within the dotted name of the enclosing type or function, "" at the top of the file
 */
public record Import(
    Kind kind,
    int level,
    String module,
    String name,
    Optional<String> alias,
    Site site,
    String within,
    Span span) {

  /** The form of the statement. */
  public enum Kind {
    /** One name: Java's {@code import a.B}, Python's {@code from a import b}. */
    SINGLE,
    /** All names: {@code import a.*}, {@code from a import *}. */
    ON_DEMAND,
    /** Java's {@code import static a.B.m}. */
    STATIC,
    /** Java's {@code import static a.B.*}. */
    STATIC_ON_DEMAND,
    /** A module as such: Java's {@code import module m}, Python's {@code import a.b}. */
    MODULE,
    /** A call with a literal name: {@code importlib.import_module("a.b")}. */
    DYNAMIC
  }

  /** What has to happen before the import is executed. */
  public enum Site {
    /** Nothing: it stands at the top of the file. */
    TOP,
    /** The enclosing function is called. */
    FUNCTION,
    /** It stands in a class body. */
    CLASS,
    /** Only a type checker sees it ({@code if TYPE_CHECKING}). */
    TYPE_CHECKING,
    /** It may fail: it stands in a {@code try} that catches ImportError, or in its handler. */
    GUARDED,
    /** It stands under some other condition. */
    CONDITIONAL
  }

  /** The name that is bound in the importing file; {@code *} where there are many. */
  public String boundName() {
    if (alias.isPresent()) {
      return alias.get();
    }
    if (!name.isEmpty()) {
      return name;
    }
    int dot = module.indexOf('.');
    return dot < 0 ? module : module.substring(0, dot);
  }

  /** Module and name joined with a dot, as far as they are there; leading dots of a level stay. */
  public String target() {
    String path = ".".repeat(level) + module;
    if (name.isEmpty()) {
      return path;
    }
    return path.isEmpty() || path.endsWith(".") ? path + name : path + "." + name;
  }

  /** Whether it binds another name than the imported one. */
  public boolean renames() {
    return alias.isPresent() && !alias.get().equals(name);
  }
}
