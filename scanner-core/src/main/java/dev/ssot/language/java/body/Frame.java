package dev.ssot.language.java.body;

import com.github.javaparser.ast.expr.Expression;
import dev.ssot.facts.Body;
import dev.ssot.facts.Value;
import dev.ssot.facts.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The function or type that is being walked through, and what was counted in it. */
public final class Frame {
  final String within;
  final String type;

  final Locals locals;
  final boolean inFunction;
  final List<Value> returns = new ArrayList<>();
  final List<Write> writes = new ArrayList<>();
  final Set<String> mentioned = new HashSet<>();
  Guards guards = new Guards();
  boolean inLambda;
  boolean onlyLiterals = true;
  int statements;
  int branches;
  int calls;

  private Frame(String within, String type, Locals locals, boolean inFunction) {
    this.within = within;
    this.type = type;
    this.locals = locals;
    this.inFunction = inFunction;
  }

  /** Outside of all types. */
  public static Frame ofFile() {
    return new Frame("", "", new Locals(), false);
  }

  /** Of a type that stands here. */
  public Frame ofType(String name) {
    return new Frame(name, name, locals, inFunction);
  }

  /**
   * Of a function of this type.
   *
   * @param name dotted, as {@link #member} gives it
   */
  public Frame ofFunction(String name) {
    if (!inFunction) {
      locals.clearDeclared();
    }
    return new Frame(name, type, locals, true);
  }

  /** The dotted name of a member of this type. */
  public String member(String simpleName) {
    return type.isEmpty() ? simpleName : type + "." + simpleName;
  }

  /** Dotted name of the function, or of the type itself where no function encloses. */
  public String within() {
    return within;
  }

  /** Dotted name of the nearest type. */
  public String type() {
    return type;
  }

  /** Whether any function encloses this place. */
  public boolean inFunction() {
    return inFunction;
  }

  /** The parameters and local variables declared since the outermost function began. */
  public Set<String> declaredNames() {
    return locals.declared();
  }

  /** Begins a name's scope. */
  public void declare(LocalKind kind, String name) {
    locals.add(kind, name);
  }

  /** Runs through a scope and forgets its names. */
  public void scoped(Runnable inside) {
    int mark = locals.mark();
    inside.run();
    locals.reset(mark);
  }

  /** From here on a lock is held. */
  public void lock() {
    guards.lock();
  }

  /** Notes what is absent from here on, given a condition's outcome. */
  void absentWhen(Expression condition, boolean outcome) {
    guards.absent(Conditions.absentWhen(condition, outcome).stream().map(this::field).toList());
  }

  /** The nearest type's name without those around it. */
  public String simpleType() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** What was counted since the frame began. */
  public Body toBody(long shape) {
    boolean literal = onlyLiterals && branches == 0 && !returns.isEmpty();
    return new Body(
        true,
        statements,
        branches,
        calls,
        literal,
        List.copyOf(returns),
        List.copyOf(writes),
        shape);
  }

  /**
   * The field that a dotted name means, told alike however it is written; "" where it is a local
   * variable that holds no field's value.
   */
  String field(String dotted) {
    int dot = dotted.lastIndexOf('.');
    if (dot < 0) {
      return locals.variable(dotted).map(local -> local.alias).orElse(dotted);
    }
    String receiver = receiver(dotted.substring(0, dot));
    boolean own = receiver.equals("this") || receiver.equals("class");
    return own ? dotted.substring(dot + 1) : dotted;
  }

  /** As in {@link Write#receiver}. */
  String receiver(String written) {
    return !written.isEmpty() && isOwnType(written) ? "class" : written;
  }

  private boolean isOwnType(String written) {
    return type.equals(written)
        || (type.endsWith(written) && type.charAt(type.length() - written.length() - 1) == '.');
  }
}
