package dev.ssot.language.java.declaration;

import com.github.javaparser.ast.NodeList;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Modifiers;

/** Modifiers of declarations: those written, and those that the language adds (JLS 8, 9). */
final class ModifierSets {
  private ModifierSets() {}

  /** As written. */
  static Modifiers of(NodeList<com.github.javaparser.ast.Modifier> written) {
    Modifiers set = Modifiers.NONE;
    for (com.github.javaparser.ast.Modifier modifier : written) {
      set = set.with(Modifier.valueOf(modifier.getKeyword().name()));
    }
    return set;
  }

  /** Of a member type; {@code implied} is what its kind adds. */
  static Modifiers ofType(Modifiers written, boolean local, boolean inInterface, boolean isStatic) {
    Modifiers set = local ? written.with(Modifier.LOCAL) : written;
    if (inInterface) {
      set = set.with(Modifier.PUBLIC);
    }
    return isStatic || inInterface ? set.with(Modifier.STATIC) : set;
  }

  /** Of a method of an interface. */
  static Modifiers ofInterfaceMethod(Modifiers written, boolean hasBody) {
    Modifiers set = hasBody ? written : written.with(Modifier.ABSTRACT);
    return set.has(Modifier.PRIVATE) ? set : set.with(Modifier.PUBLIC);
  }

  /** Of a field of an interface, or a constant of an enum. */
  static Modifiers ofConstant(Modifiers written) {
    return written.with(Modifier.PUBLIC).with(Modifier.STATIC).with(Modifier.FINAL);
  }
}
