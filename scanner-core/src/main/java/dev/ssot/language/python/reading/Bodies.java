package dev.ssot.language.python.reading;

import dev.ssot.facts.Body;
import dev.ssot.facts.Import;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import java.util.List;

/** Bodies of functions. */
final class Bodies {
  private final Readers readers;
  private final Blocks blocks;
  private final Shapes shapes;

  Bodies(Readers readers, Blocks blocks) {
    this.readers = readers;
    this.blocks = blocks;
    this.shapes = new Shapes(readers.tokens());
  }

  /** Reads all that is in a body, nested functions included, and sums it up. */
  Body read(List<Statement> body, Scope inner, Import.Site site) {
    Collected collected = readers.collected();
    int statements = collected.statementCount;
    int branches = collected.branchCount;
    int calls = collected.callCount;
    blocks.read(body, inner, Sites.inFunction(site));
    if (isStub(body)) {
      return Body.NONE;
    }
    branches = collected.branchCount - branches;
    Flow flow = new Flow(readers.names(), readers.values(), readers.tokens(), inner).read(body);
    boolean onlyLiterals = branches == 0 && OnlyLiterals.returned(body);
    return new Body(
        true,
        collected.statementCount - statements,
        branches,
        collected.callCount - calls,
        onlyLiterals,
        flow.returns(),
        flow.writes(),
        shapes.ofTokens(body, inner.bindings()));
  }

  /** Nothing but {@code ...} and perhaps a docstring: a declaration. */
  private static boolean isStub(List<Statement> body) {
    boolean ellipsis = false;
    for (Statement statement : body) {
      if (!(statement instanceof Statement.Evaluate evaluate)) {
        return false;
      }
      boolean dots =
          evaluate.value() instanceof Expression.Constant constant
              && constant.kind() == Expression.ConstantKind.ELLIPSIS;
      if (!dots && !(evaluate.value() instanceof Expression.Text)) {
        return false;
      }
      ellipsis |= dots;
    }
    return ellipsis || body.isEmpty();
  }
}
