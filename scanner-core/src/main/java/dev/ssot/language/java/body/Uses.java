package dev.ssot.language.java.body;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Value;
import dev.ssot.facts.Write;
import dev.ssot.language.java.gathering.DottedName;
import dev.ssot.language.java.gathering.FileFacts;
import java.util.Optional;

/** Records calls, creations, assignments and returned values. */
final class Uses {
  private final FileFacts facts;
  private final Values values;

  Uses(FileFacts facts) {
    this.facts = facts;
    this.values = new Values(facts);
  }

  void creation(ObjectCreationExpr creation, Frame frame) {
    frame.calls++;
    facts.add(
        new Creation(
            facts.intern(DottedName.of(creation.getType())),
            creation.getArguments().size(),
            frame.within,
            creation.getAnonymousClassBody().isPresent(),
            facts.span(creation)));
  }

  void call(MethodCallExpr call, Frame frame) {
    frame.calls++;
    String receiver = call.getScope().map(DottedName::of).orElse("");
    if (call.getScope().isEmpty() || !receiver.isEmpty()) {
      add(receiver, call.getNameAsString(), call.getArguments().size(), call, frame);
    }
  }

  void constructorCall(ExplicitConstructorInvocationStmt call, Frame frame) {
    frame.calls++;
    String outer = call.getExpression().map(DottedName::of).orElse("");
    if (call.getExpression().isPresent() && outer.isEmpty()) {
      return;
    }
    add(outer, call.isThis() ? "this" : "super", call.getArguments().size(), call, frame);
  }

  /** {@code receiver::name}; false where the receiver has no name. */
  boolean reference(MethodReferenceExpr reference, Frame frame) {
    String receiver = DottedName.of(receiver(reference));
    if (receiver.isEmpty()) {
      return false;
    }
    add(receiver, reference.getIdentifier(), -1, reference, frame);
    return true;
  }

  /** The library takes {@code (T) this::m} for {@code ((T) this)::m}. */
  private static Expression receiver(MethodReferenceExpr reference) {
    Expression scope = reference.getScope();
    return scope instanceof CastExpr cast ? cast.getExpression() : scope;
  }

  void assignment(AssignExpr assignment, Frame frame) {
    boolean plain = assignment.getOperator() == AssignExpr.Operator.ASSIGN;
    Optional<Locals.Local> local = local(assignment.getTarget(), frame);
    if (local.isPresent()) {
      boolean wasLiteral = plain || local.get().literal;
      assign(local.get(), assignment.getValue(), frame);
      local.get().literal &= wasLiteral;
      return;
    }
    Value value = plain ? values.of(assignment.getValue(), frame) : Value.OTHER;
    write(assignment.getTarget(), value, assignment, frame);
  }

  /** {@code ++} and {@code --}. */
  void change(UnaryExpr unary, Frame frame) {
    if (changes(unary) && local(unary.getExpression(), frame).isEmpty()) {
      write(unary.getExpression(), Value.OTHER, unary, frame);
    }
  }

  /** Whether it is {@code ++} or {@code --}. */
  static boolean changes(UnaryExpr unary) {
    return switch (unary.getOperator()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
      default -> false;
    };
  }

  void local(VariableDeclarator variable, Frame frame) {
    Locals.Local local = new Locals.Local(LocalKind.LOCAL, variable.getNameAsString());
    variable.getInitializer().ifPresent(value -> assign(local, value, frame));
    frame.locals.add(local);
  }

  void returned(Optional<Expression> expression, Frame frame) {
    if (frame.inLambda) {
      return;
    }
    Value value = expression.map(found -> values.of(found, frame)).orElse(Value.NONE);
    frame.returns.add(value);
    frame.onlyLiterals &= expression.isPresent() && values.onlyLiterals(expression.get(), frame);
  }

  private void assign(Locals.Local local, Expression expression, Frame frame) {
    Value value = values.of(expression, frame);
    local.literal = values.onlyLiterals(expression, frame);
    local.alias = value.kind() == Value.Kind.NAME ? frame.field(value.text()) : "";
  }

  private void write(Expression target, Value value, Node node, Frame frame) {
    String dotted = DottedName.of(target);
    if (dotted.isEmpty()) {
      return;
    }
    int dot = dotted.lastIndexOf('.');
    String receiver = dot < 0 ? "" : frame.receiver(dotted.substring(0, dot));
    String field = frame.field(dotted);
    frame.writes.add(
        new Write(
            facts.intern(receiver),
            facts.intern(dotted.substring(dot + 1)),
            value,
            frame.guards.of(field),
            facts.span(node)));
    frame.guards.assigned(field);
  }

  private void add(String receiver, String name, int arguments, Node node, Frame frame) {
    facts.add(
        new Call(
            facts.intern(receiver), facts.intern(name), arguments, frame.within, facts.span(node)));
  }

  private static Optional<Locals.Local> local(Expression target, Frame frame) {
    return target instanceof NameExpr name
        ? frame.locals.variable(name.getNameAsString())
        : Optional.empty();
  }
}
