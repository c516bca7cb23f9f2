package dev.ssot.cli;

import dev.ssot.codebase.Codebase;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Rule;

/** A rule with a fault, which shows only where a type is called {@code Bomb}. */
public record FailingRule() implements Rule {
  @Override
  public String id() {
    return "failing-rule";
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    codebase.units().stream()
        .flatMap(unit -> unit.facts().types().stream())
        .filter(type -> type.name().equals("Bomb"))
        .forEach(
            type -> {
              throw new IllegalStateException("met a " + type.name());
            });
  }
}
