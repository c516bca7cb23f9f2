package dev.ssot.language.java.body;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.ssot.language.java.gathering.DottedName;
import dev.ssot.language.java.gathering.FileFacts;

/** Walks through statements: counts them, and keeps track of scopes, locks and tests. */
public final class BodyWalk extends ExpressionWalk {
  /** Adds to the facts of a file. */
  public BodyWalk(FileFacts facts, TypeWalk types) {
    super(facts, types);
  }

  /** A parameter of a function, lambda or handler. */
  public void parameter(Parameter parameter, Frame frame) {
    walkValues(parameter.getAnnotations(), frame);
    walk(parameter.getType(), frame);
    walkAll(parameter.getVarArgsAnnotations(), frame);
    requirements().checkName(parameter.getNameAsString(), parameter);
    frame.declare(LocalKind.PARAMETER, parameter.getNameAsString());
  }

  @Override
  public void visit(BlockStmt block, Frame frame) {
    Guards.Mark guards = frame.guards.mark();
    frame.scoped(() -> statements(block.getStatements(), frame));
    frame.guards.reset(guards);
  }

  @Override
  public void visit(IfStmt first, Frame frame) {
    Guards.Mark before = frame.guards.mark();
    IfStmt current = first;
    while (true) {
      frame.branches++;
      walk(current.getCondition(), frame);
      Guards.Mark mark = frame.guards.mark();
      frame.absentWhen(current.getCondition(), true);
      walk(current.getThenStmt(), frame);
      frame.guards.reset(mark);
      frame.absentWhen(current.getCondition(), false);
      Statement otherwise = current.getElseStmt().orElse(null);
      if (!(otherwise instanceof IfStmt next)) {
        current.getElseStmt().ifPresent(statement -> walk(statement, frame));
        break;
      }
      frame.statements++;
      current = next;
    }
    frame.guards.reset(before);
  }

  @Override
  public void visit(SynchronizedStmt statement, Frame frame) {
    walk(statement.getExpression(), frame);
    Guards.Mark mark = frame.guards.mark();
    frame.guards.lock();
    walk(statement.getBody(), frame);
    frame.guards.reset(mark);
  }

  @Override
  public void visit(AssertStmt assertion, Frame frame) {
    frame.branches++;
    super.visit(assertion, frame);
  }

  @Override
  public void visit(WhileStmt loop, Frame frame) {
    frame.branches++;
    walk(loop.getCondition(), frame);
    Guards.Mark mark = frame.guards.mark();
    frame.absentWhen(loop.getCondition(), true);
    walk(loop.getBody(), frame);
    frame.guards.reset(mark);
  }

  @Override
  public void visit(DoStmt loop, Frame frame) {
    frame.branches++;
    walk(loop.getBody(), frame);
    walk(loop.getCondition(), frame);
  }

  @Override
  public void visit(ForStmt loop, Frame frame) {
    frame.branches++;
    frame.scoped(
        () -> {
          walkAll(loop.getInitialization(), frame);
          loop.getCompare().ifPresent(condition -> walk(condition, frame));
          walkAll(loop.getUpdate(), frame);
          walk(loop.getBody(), frame);
        });
  }

  @Override
  public void visit(ForEachStmt loop, Frame frame) {
    frame.branches++;
    frame.scoped(
        () -> {
          walk(loop.getVariable(), frame);
          walk(loop.getIterable(), frame);
          walk(loop.getBody(), frame);
        });
  }

  @Override
  public void visit(SwitchStmt statement, Frame frame) {
    walk(statement.getSelector(), frame);
    frame.scoped(() -> walkAll(statement.getEntries(), frame));
  }

  @Override
  public void visit(SwitchExpr expression, Frame frame) {
    walk(expression.getSelector(), frame);
    frame.scoped(() -> walkAll(expression.getEntries(), frame));
  }

  @Override
  public void visit(SwitchEntry entry, Frame frame) {
    frame.branches++;
    requirements().check(entry);
    Guards.Mark mark = frame.guards.mark();
    walkAll(entry.getLabels(), frame);
    entry.getGuard().ifPresent(guard -> walk(guard, frame));
    statements(entry.getStatements(), frame);
    frame.guards.reset(mark);
  }

  @Override
  public void visit(ExpressionStmt statement, Frame frame) {
    if (!(statement.getParentNode().orElse(null) instanceof SwitchEntry)) {
      mistakes().check(statement);
    }
    walk(statement.getExpression(), frame);
  }

  @Override
  public void visit(TryStmt statement, Frame frame) {
    mistakes().check(statement);
    frame.scoped(
        () -> {
          walkAll(statement.getResources(), frame);
          walk(statement.getTryBlock(), frame);
        });
    walkAll(statement.getCatchClauses(), frame);
    statement.getFinallyBlock().ifPresent(block -> walk(block, frame));
  }

  @Override
  public void visit(CatchClause handler, Frame frame) {
    frame.branches++;
    frame.scoped(
        () -> {
          parameter(handler.getParameter(), frame);
          walk(handler.getBody(), frame);
        });
  }

  @Override
  public void visit(ReturnStmt statement, Frame frame) {
    statement.getExpression().ifPresent(value -> walk(value, frame));
    uses().returned(statement.getExpression(), frame);
  }

  @Override
  public void visit(ExplicitConstructorInvocationStmt call, Frame frame) {
    call.getExpression()
        .filter(outer -> DottedName.of(outer).isEmpty())
        .ifPresent(outer -> walk(outer, frame));
    uses().constructorCall(call, frame);
    call.getTypeArguments().ifPresent(arguments -> walkAll(arguments, frame));
    walkAll(call.getArguments(), frame);
  }

  @Override
  public void visit(LocalClassDeclarationStmt statement, Frame frame) {
    types().declare(statement.getClassDeclaration(), frame);
  }

  @Override
  public void visit(LocalRecordDeclarationStmt statement, Frame frame) {
    types().declare(statement.getRecordDeclaration(), frame);
  }

  /** It runs later: no lock is held then, and what was tested may have changed. */
  @Override
  public void visit(LambdaExpr lambda, Frame frame) {
    Guards outside = frame.guards;
    boolean nested = frame.inLambda;
    frame.guards = new Guards();
    frame.inLambda = true;
    frame.scoped(
        () -> {
          lambda.getParameters().forEach(parameter -> parameter(parameter, frame));
          Expression expression = lambda.getExpressionBody().orElse(null);
          walk(expression == null ? lambda.getBody() : expression, frame);
        });
    frame.guards = outside;
    frame.inLambda = nested;
  }

  private void statements(NodeList<Statement> statements, Frame frame) {
    for (Statement statement : statements) {
      walk(statement, frame);
      Sequence.after(statement, frame);
    }
  }
}
