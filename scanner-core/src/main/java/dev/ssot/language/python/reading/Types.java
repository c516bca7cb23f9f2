package dev.ssot.language.python.reading;

import dev.ssot.facts.Mention;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.Tokens;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names where a type is expected: annotations, bases, also in quotes; once for each scope. */
final class Types {
  private static final Pattern DOTTED =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");

  private static final Set<String> LITERAL = Set.of("Literal", "typing.Literal");

  private final Tokens tokens;
  private final Names names;
  private final Literals literals;
  private final Expressions expressions;
  private final Collected collected;

  Types(
      Tokens tokens, Names names, Literals literals, Expressions expressions, Collected collected) {
    this.tokens = tokens;
    this.names = names;
    this.literals = literals;
    this.expressions = expressions;
    this.collected = collected;
  }

  /** Reads an annotation or base. */
  void read(Expression type, Scope scope) {
    String dotted = names.dotted(type);
    if (!dotted.isEmpty()) {
      mention(dotted, type, scope);
    } else if (type instanceof Expression.Text) {
      quoted(type, scope);
    } else if (type instanceof Expression.Subscript subscript
        && LITERAL.contains(names.dotted(subscript.value()))) {
      read(subscript.value(), scope);
    } else if (isType(type)) {
      for (Expression part : type.children()) {
        read(part, scope);
      }
    } else {
      expressions.read(type, scope);
    }
  }

  /** Reads the bounds and defaults of type parameters. */
  void readBounds(List<Statement.TypeParameter> parameters, Scope scope) {
    for (Statement.TypeParameter parameter : parameters) {
      parameter.parts().forEach(part -> read(part, scope));
    }
  }

  private static boolean isType(Expression type) {
    return type instanceof Expression.Subscript
        || type instanceof Expression.Operation
        || type instanceof Expression.Display
        || type instanceof Expression.Starred;
  }

  private void quoted(Expression type, Scope scope) {
    Matcher matcher = DOTTED.matcher(literals.value(type).orElse(""));
    while (matcher.find()) {
      mention(names.one(matcher.group()), type, scope);
    }
  }

  private void mention(String name, Expression at, Scope scope) {
    if (scope.mention(name)) {
      collected.mentions.add(
          new Mention(Mention.Kind.TYPE, name, scope.within(), tokens.span(at.first(), at.last())));
    }
  }
}
