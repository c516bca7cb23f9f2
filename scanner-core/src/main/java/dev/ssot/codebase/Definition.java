package dev.ssot.codebase;

import dev.ssot.facts.Function;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;

/**
 * Something that the codebase defines under a qualified name. Two definitions may share a name: two
 * modules may each have one, and Python may define one conditionally.
 *
 * @param qualifiedName package or module, then the dotted name within it
 */
public record Definition(Unit unit, String qualifiedName, Declaration declaration) {

  /** What is declared. */
  public sealed interface Declaration {
    /** The dotted name within the file; "" for the file itself. */
    String name();

    /** Where the name stands. */
    Span span();
  }

  /** A class or a thing like it. */
  public record Type(TypeDeclaration type) implements Declaration {
    @Override
    public String name() {
      return type.name();
    }

    @Override
    public Span span() {
      return type.nameSpan();
    }
  }

  /** A function or method. */
  public record Callable(Function function) implements Declaration {
    @Override
    public String name() {
      return function.qualifiedName();
    }

    @Override
    public Span span() {
      return function.nameSpan();
    }
  }

  /** A field, attribute or module-level name. */
  public record Value(Variable variable) implements Declaration {
    @Override
    public String name() {
      return variable.qualifiedName();
    }

    @Override
    public Span span() {
      return variable.span();
    }
  }

  /** A whole Python module. */
  public record ModuleFile() implements Declaration {
    @Override
    public String name() {
      return "";
    }

    @Override
    public Span span() {
      return Span.FILE;
    }
  }

  /** Where the name stands. */
  public Place place() {
    return unit.at(declaration.span());
  }

  /** The last part of the qualified name. */
  public String simpleName() {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  /** By file, name and place, without walking through the declaration. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Definition that
        && that.qualifiedName.equals(qualifiedName)
        && that.unit.equals(unit)
        && that.declaration.span().equals(declaration.span());
  }

  @Override
  public int hashCode() {
    return qualifiedName.hashCode();
  }

  @Override
  public String toString() {
    return qualifiedName;
  }
}
