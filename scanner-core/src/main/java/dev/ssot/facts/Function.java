package dev.ssot.facts;

import java.util.List;

/**
 * A method, constructor, initializer block or module function.
 *
 * @param owner dotted name of the enclosing type or function, "" at module level
 * @param name the simple name; a constructor has its type's simple name (Python's {@code __init__}
 *     keeps its own), an initializer block the name {@code <init>} or {@code <clinit>}
 * @param returnType as written, "" where there is none
 * @param body {@link Body#NONE} where there is no body
 */
public record Function(
    Kind kind,
    String owner,
    String name,
    Modifiers modifiers,
    List<Annotation> annotations,
    List<Parameter> parameters,
    String returnType,
    Span span,
    Span nameSpan,
    Body body) {

  /** What kind of function. */
  public enum Kind {
    /** A module-level or nested Python function. */
    FUNCTION,
    METHOD,
    CONSTRUCTOR,
    /** The canonical constructor of a record, written without parameters. */
    COMPACT_CONSTRUCTOR,
    INITIALIZER,
    STATIC_INITIALIZER
  }

  /** Owner and name joined with a dot. */
  public String qualifiedName() {
    return owner.isEmpty() ? name : owner + "." + name;
  }

  /** The same with another body, as far as somebody looks at it. */
  public Function withBody(Body other) {
    return new Function(
        kind, owner, name, modifiers, annotations, parameters, returnType, span, nameSpan, other);
  }

  public boolean isConstructor() {
    return kind == Kind.CONSTRUCTOR || kind == Kind.COMPACT_CONSTRUCTOR;
  }
}
