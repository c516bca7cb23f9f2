package dev.ssot.reports;

import dev.ssot.outcome.Outcome;
import java.util.Locale;

/** The outcomes that every format is shown with. */
public enum Sample {
  TYPICAL,
  NOTHING_FOUND,
  EMPTY_TREE,
  HOSTILE;

  public Outcome outcome() {
    return switch (this) {
      case TYPICAL -> Outcomes.typical();
      case NOTHING_FOUND -> Outcomes.nothingFound();
      case EMPTY_TREE -> Outcomes.emptyTree();
      case HOSTILE -> Outcomes.hostile();
    };
  }

  /** Name of the golden file. */
  public String file(String extension) {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + extension;
  }
}
