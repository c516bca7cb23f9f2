package dev.ssot.language.python.reading;

import dev.ssot.language.python.grammar.Bindings;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A module, class or function body, and what names mean in it. */
final class Scope {
  /** Whose body it is. */
  enum Kind {
    MODULE,
    CLASS,
    FUNCTION
  }

  private final Kind kind;
  private final String within;
  private final Optional<Scope> outer;
  private final Bindings bindings;
  private final Optional<String> receiver;
  private final boolean classReceiver;
  private final Set<String> mentioned = new HashSet<>(4);
  private final Set<String> attributes = new HashSet<>(4);

  private Scope(
      Kind kind,
      String within,
      Optional<Scope> outer,
      Bindings bindings,
      Optional<String> receiver,
      boolean classReceiver) {
    this.kind = kind;
    this.within = within;
    this.outer = outer;
    this.bindings = bindings;
    this.receiver = receiver;
    this.classReceiver = classReceiver;
  }

  static Scope module() {
    return new Scope(Kind.MODULE, "", Optional.empty(), Bindings.NONE, Optional.empty(), false);
  }

  Scope ofClass(String name) {
    return new Scope(Kind.CLASS, name, Optional.of(this), Bindings.NONE, Optional.empty(), false);
  }

  /**
   * The body of a function in this scope.
   *
   * @param receiver the first parameter of a method that has one for its object or class
   * @param classReceiver whether that is the class
   */
  Scope ofFunction(
      String name, Bindings bindings, Optional<String> receiver, boolean classReceiver) {
    return new Scope(Kind.FUNCTION, name, Optional.of(this), bindings, receiver, classReceiver);
  }

  Kind kind() {
    return kind;
  }

  boolean isFunction() {
    return kind == Kind.FUNCTION;
  }

  boolean isClass() {
    return kind == Kind.CLASS;
  }

  /** Dotted name of the class or function, "" for the module. */
  String within() {
    return within;
  }

  Bindings bindings() {
    return bindings;
  }

  /** Whether a name is a parameter or local of this function or of one around it. */
  boolean isLocal(String name) {
    if (!isFunction()) {
      return false;
    }
    if (bindings.isGlobal(name)) {
      return false;
    }
    return bindings.isParameter(name)
        || bindings.isLocal(name)
        || (outer.isPresent() && outer.get().isLocal(name));
  }

  /** Whether a name is the object that a method is called on, here or around. */
  boolean isObject(String name) {
    return owner(name).map(scope -> !scope.classReceiver).orElse(false);
  }

  /** Whether a name is the class that a method is called on, here or around. */
  boolean isClassObject(String name) {
    return owner(name).map(scope -> scope.classReceiver).orElse(false);
  }

  /** The method whose receiver a name is. */
  private Optional<Scope> owner(String name) {
    if (!isFunction()) {
      return Optional.empty();
    }
    if (receiver.isPresent() && receiver.get().equals(name)) {
      return Optional.of(this);
    }
    boolean hidden = bindings.isParameter(name) || bindings.isLocal(name);
    return hidden ? Optional.empty() : outer.flatMap(around -> around.owner(name));
  }

  /** The class that this scope is or stands in. */
  Optional<Scope> enclosingClass() {
    return isClass() ? Optional.of(this) : outer.flatMap(Scope::enclosingClass);
  }

  /** Whether a name is that of a class around. */
  boolean isEnclosingClass(String name) {
    boolean itself = isClass() && (within.equals(name) || within.endsWith("." + name));
    return itself || outer.map(around -> around.isEnclosingClass(name)).orElse(false);
  }

  /** Notes a type's mention; answers whether it is the first here. */
  boolean mention(String name) {
    return mentioned.add(name);
  }

  /** Notes an attribute of a class's objects; answers whether it is the first of its name. */
  boolean attribute(String name) {
    return attributes.add(name);
  }
}
