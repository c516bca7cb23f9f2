package dev.ssot.language.java.text;

import dev.ssot.facts.Problem;
import dev.ssot.language.MergeConflict;
import java.util.ArrayList;
import java.util.List;

/** Merge conflicts in a text. What is parsed is their first side. */
public final class Conflicts {
  private final List<Stretch> secondSides = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Looks for the conflicts of a text. */
  public Conflicts(SourceText source) {
    for (MergeConflict conflict : MergeConflict.in(source.text())) {
      secondSides.add(new Stretch(conflict.start(), conflict.first()));
      secondSides.add(new Stretch(conflict.second(), conflict.end()));
      problems.add(
          source.problem(Problem.Kind.CONFLICT_MARKER, conflict.start(), conflict.message()));
    }
  }

  /** The markers and what is not parsed. */
  public List<Stretch> secondSides() {
    return secondSides;
  }

  /** One for each conflict. */
  public List<Problem> problems() {
    return problems;
  }
}
