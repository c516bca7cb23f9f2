package dev.ssot.rule.custom;

import dev.ssot.facts.Import;
import java.util.Arrays;
import java.util.List;

/** How an import is written. */
public enum ImportForm {
  /** With leading dots. */
  RELATIVE,
  /** All names of a module or type at once. */
  STAR,
  /** Under another name. */
  RENAMED,
  /** In a function's body, executed when that is called. */
  LAZY,
  /** By a call with a literal. */
  DYNAMIC;

  /** All that hold for a statement. */
  static List<ImportForm> of(Import statement) {
    return Arrays.stream(values()).filter(form -> form.isThatOf(statement)).toList();
  }

  private boolean isThatOf(Import statement) {
    return switch (this) {
      case RELATIVE -> statement.level() > 0;
      case STAR -> statement.name().equals("*");
      case RENAMED -> statement.renames();
      case LAZY -> statement.site() == Import.Site.FUNCTION;
      case DYNAMIC -> statement.kind() == Import.Kind.DYNAMIC;
    };
  }
}
