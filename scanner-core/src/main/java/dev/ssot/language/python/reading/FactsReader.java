package dev.ssot.language.python.reading;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Import;
import dev.ssot.facts.Requirement;
import dev.ssot.language.python.grammar.Module;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From a module's syntax tree to its facts. */
public final class FactsReader {
  private final Module module;

  private FactsReader(Module module) {
    this.module = module;
  }

  /** The facts of a module. */
  public static Facts read(Module module) {
    return new FactsReader(module).read();
  }

  private Facts read() {
    Readers readers = Readers.of(module.tokens());
    Deprecations deprecations =
        new Deprecations(module.tokens(), readers.names(), readers.collected());
    deprecations.module(module.body());
    new Statements(readers, deprecations, module.walruses())
        .read(module.body(), Scope.module(), Import.Site.TOP);
    Comments comments = new Comments(module.tokens());
    return readers
        .collected()
        .facts(comments.generated(module.body()), comments.suppressions(), requirements());
  }

  private List<Requirement> requirements() {
    Tokens tokens = module.tokens();
    List<Requirement> all = new ArrayList<>(module.requirements());
    for (Tokens.Newer newer : tokens.newer()) {
      all.add(
          new Requirement(
              newer.version(), newer.construct(), tokens.lines().span(newer.start(), newer.end())));
    }
    all.sort(
        Comparator.<Requirement>comparingInt(each -> each.span().line())
            .thenComparingInt(each -> each.span().column()));
    return List.copyOf(all);
  }
}
