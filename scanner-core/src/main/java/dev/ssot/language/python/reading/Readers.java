package dev.ssot.language.python.reading;

import dev.ssot.language.python.token.Tokens;

/** The readers of one file that others lean on. */
record Readers(
    Tokens tokens,
    Names names,
    Values values,
    Literals literals,
    Variables variables,
    Expressions expressions,
    Types types,
    Collected collected) {

  static Readers of(Tokens tokens) {
    Collected collected = new Collected();
    Names names = new Names(tokens);
    Values values = new Values(tokens, names);
    Literals literals = new Literals(tokens, names, collected);
    Variables variables = new Variables(tokens, names, values, collected);
    Expressions expressions = new Expressions(tokens, names, literals, collected, variables);
    Types types = new Types(tokens, names, literals, expressions, collected);
    return new Readers(tokens, names, values, literals, variables, expressions, types, collected);
  }
}
