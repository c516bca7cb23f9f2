package dev.ssot.language.java.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import dev.ssot.facts.Mention;
import dev.ssot.language.java.gathering.FileFacts;

/** Records the names that are used other than by import, call or creation. */
final class Mentions {
  private final FileFacts facts;

  Mentions(FileFacts facts) {
    this.facts = facts;
  }

  /** A name where a type is expected; a simple one counts once in a frame. */
  void type(String name, Node node, Frame frame) {
    boolean simple = name.indexOf('.') < 0;
    if (simple && (frame.locals.isTypeVariable(name) || !frame.mentioned.add(name))) {
      return;
    }
    add(Mention.Kind.TYPE, name, node, frame);
  }

  /** A dotted name as a value, unless it starts with a variable or {@code this}. */
  void value(FieldAccessExpr access, String name, Frame frame) {
    String first = name.substring(0, name.indexOf('.'));
    boolean own = first.equals("this") || first.equals("super");
    if (!own && frame.locals.variable(first).isEmpty()) {
      add(Mention.Kind.VALUE, name, access, frame);
    }
  }

  private void add(Mention.Kind kind, String name, Node node, Frame frame) {
    facts.add(new Mention(kind, facts.intern(name), frame.within, facts.span(node)));
  }
}
