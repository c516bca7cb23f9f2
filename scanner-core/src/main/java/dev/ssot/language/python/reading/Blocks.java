package dev.ssot.language.python.reading;

import dev.ssot.facts.Import;
import dev.ssot.language.python.grammar.Statement;
import java.util.List;

/** Who reads the statements of a block. */
interface Blocks {
  /**
   * Reads them in order.
   *
   * @param site what has to happen before they are executed
   */
  void read(List<Statement> block, Scope scope, Import.Site site);
}
