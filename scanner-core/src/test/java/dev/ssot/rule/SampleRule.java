package dev.ssot.rule;

import dev.ssot.codebase.Codebase;
import java.util.List;

/** Has options of several types, and kinds of several levels. */
public record SampleRule(List<String> roles, int minShared, double overlap, Level mood)
    implements Rule {

  public SampleRule() {
    this(List.of("Manager", "Registry"), 3, 0.5, Level.WARNING);
  }

  @Override
  public String id() {
    return "duplicate-manager";
  }

  @Override
  public void check(Codebase codebase, Findings findings) {}
}
