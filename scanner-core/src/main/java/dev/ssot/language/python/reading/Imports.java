package dev.ssot.language.python.reading;

import dev.ssot.facts.Import;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.grammar.Statement.Alias;
import dev.ssot.language.python.token.Tokens;

/** Import statements. Each name's span is its own; the first of a statement begins with it. */
final class Imports {
  private final Tokens tokens;
  private final Names names;
  private final Collected collected;

  Imports(Tokens tokens, Names names, Collected collected) {
    this.tokens = tokens;
    this.names = names;
    this.collected = collected;
  }

  void read(Statement.Import statement, Scope scope, Import.Site site) {
    for (Alias alias : statement.names()) {
      add(Import.Kind.MODULE, 0, names.one(alias.name()), "", alias, statement, scope, site);
    }
  }

  void read(Statement.ImportFrom statement, Scope scope, Import.Site site) {
    String module = names.one(statement.module());
    for (Alias alias : statement.names()) {
      boolean all = alias.name().equals("*");
      Import.Kind kind = all ? Import.Kind.ON_DEMAND : Import.Kind.SINGLE;
      add(kind, statement.level(), module, alias.name(), alias, statement, scope, site);
    }
  }

  private void add(
      Import.Kind kind,
      int level,
      String module,
      String name,
      Alias alias,
      Statement statement,
      Scope scope,
      Import.Site site) {
    collected.imports.add(
        new Import(
            kind,
            level,
            module,
            name,
            alias.alias(),
            site,
            scope.within(),
            tokens.span(statement.first(), alias.last())));
  }
}
