package dev.ssot.facts;

import java.util.List;

/**
 * A field, enum constant, class attribute, instance attribute or module-level name.
 *
 * <p>In Python a name that is assigned several times in one block counts once, at the first place;
 * assigned in several branches, once in each.
 *
 * @param owner the dotted name of the type, "" at module level
 * @param type as written, "" where there is none
 * @param value its initializer, or the value first assigned to it
 */
public record Variable(
    Kind kind,
    String owner,
    String name,
    Modifiers modifiers,
    List<Annotation> annotations,
    String type,
    Value value,
    Span span) {

  /** Whose the variable is. */
  public enum Kind {
    /** A Java field, static or not: see the modifiers. */
    FIELD,
    ENUM_CONSTANT,
    /** A name assigned in a Python class body. */
    CLASS_ATTRIBUTE,
    /** A name assigned on {@code self}; the place is its first assignment. */
    INSTANCE_ATTRIBUTE,
    /** A name assigned at the top of a Python module. */
    GLOBAL
  }

  /** Owner and name joined with a dot. */
  public String qualifiedName() {
    return owner.isEmpty() ? name : owner + "." + name;
  }
}
