package dev.ssot.facts;

import java.util.List;

/**
 * A class or a thing like it.
 *
 * @param name with the enclosing types' names, joined with dots: {@code Outer.Inner}. A type
 *     declared in a function is named under the function's type and is {@link Modifier#LOCAL}; the
 *     n-th anonymous one that stands directly in a type {@code T} is {@code T.$n}. In Python an
 *     enclosing function stands in the name like an enclosing class
 * @param typeParameters as written, with their bounds
 * @param supertypes as written, in order, the superclass of a Java class first
 * @param interfaces how many of the last supertypes stand in {@code implements}
 * @param permits as written
 * @param span from the first modifier or annotation to the closing brace
 * @param nameSpan the simple name alone; of an anonymous type, the created type's name
 * @param shape hash of the body's tokens with names, literals, comments and layout set aside, 0
 *     where there is no body
 */
public record TypeDeclaration(
    Kind kind,
    String name,
    Modifiers modifiers,
    List<Annotation> annotations,
    List<String> typeParameters,
    List<String> supertypes,
    int interfaces,
    List<String> permits,
    List<Parameter> components,
    Span span,
    Span nameSpan,
    long shape) {

  /** What the declaration says it is. Python's kinds beyond CLASS show in the supertypes. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    ANONYMOUS
  }

  /** The same with another shape, 0 where nobody looks at it. */
  public TypeDeclaration withShape(long other) {
    return new TypeDeclaration(
        kind,
        name,
        modifiers,
        annotations,
        typeParameters,
        supertypes,
        interfaces,
        permits,
        components,
        span,
        nameSpan,
        other);
  }

  /** The name without the enclosing types' names. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The enclosing type's or function's dotted name, "" at the top of the file. */
  public String owner() {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  public boolean isNested() {
    return name.indexOf('.') >= 0;
  }
}
