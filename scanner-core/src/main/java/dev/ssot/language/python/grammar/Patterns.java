package dev.ssot.language.python.grammar;

import dev.ssot.language.python.token.TokenKind;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The patterns of {@code match} statements. */
abstract class Patterns extends Calls {
  private List<Expression.Name> captures = new ArrayList<>();
  private List<Expression> references = new ArrayList<>();

  Patterns(Tokens tokens, boolean recovering) {
    super(tokens, recovering);
  }

  /** A pattern, and whether it matches anything. */
  record CasePattern(Statement.Pattern pattern, boolean irrefutable) {}

  /** {@code open_sequence_pattern | pattern}. */
  final CasePattern patterns() {
    captures = new ArrayList<>();
    references = new ArrayList<>();
    int first = at;
    boolean irrefutable;
    if (is(TokenKind.STAR)) {
      sequenceItem();
      irrefutable = false;
      if (!is(TokenKind.COMMA)) {
        throw unexpected("expected ','");
      }
    } else {
      irrefutable = pattern();
    }
    if (is(TokenKind.COMMA)) {
      irrefutable = false;
      sequenceRest(TokenKind.COLON, tokens.kind(first) == TokenKind.STAR ? 1 : 0);
    }
    verifyOnce(captures);
    return new CasePattern(new Statement.Pattern(captures, references), irrefutable);
  }

  private void verifyOnce(List<Expression.Name> names) {
    Set<String> seen = new HashSet<>();
    for (Expression.Name name : names) {
      if (!seen.add(name.id())) {
        fault(name.first(), "multiple assignments to name '" + name.id() + "' in pattern");
      }
    }
  }

  /** {@code as_pattern | or_pattern}; answers whether it matches anything. */
  private boolean pattern() {
    descend();
    boolean irrefutable = orPattern();
    if (accept(TokenKind.AS)) {
      captures.add(captureTarget());
    }
    ascend();
    return irrefutable;
  }

  /** {@code '|'.closed_pattern+}. */
  private boolean orPattern() {
    int from = captures.size();
    int first = at;
    boolean irrefutable = closedPattern();
    if (!is(TokenKind.VBAR)) {
      return irrefutable;
    }
    Set<String> names = names(from);
    while (accept(TokenKind.VBAR)) {
      if (irrefutable) {
        fault(first, "an irrefutable alternative makes remaining patterns unreachable");
      }
      int alternative = captures.size();
      irrefutable = closedPattern();
      if (!names(alternative).equals(names)) {
        fault(first, "alternative patterns bind different names");
      }
      captures.subList(alternative, captures.size()).clear();
    }
    return irrefutable;
  }

  private Set<String> names(int from) {
    return captures.subList(from, captures.size()).stream()
        .map(Expression.Name::id)
        .collect(Collectors.toSet());
  }

  /** {@code literal | capture | wildcard | value | group | sequence | mapping | class}. */
  private boolean closedPattern() {
    switch (kind()) {
      case NAME -> {
        return nameOrClass();
      }
      case LPAR -> {
        return groupOrSequence();
      }
      case LSQB -> {
        at++;
        sequenceRest(TokenKind.RSQB, 0);
        expect(TokenKind.RSQB);
      }
      case LBRACE -> mapping();
      default -> references.add(literal());
    }
    return false;
  }

  /** {@code strings | complex_number | signed_number | 'None' | 'True' | 'False'}. */
  private Expression literal() {
    int first = at;
    switch (kind()) {
      case STRING, FSTRING_START -> {
        Expression text = strings();
        if (text instanceof Expression.Formatted) {
          throw failure(first, "patterns may only match literals and attribute lookups");
        }
        return text;
      }
      case NONE, TRUE, FALSE -> {
        return atom();
      }
      default -> {
        return signedNumber(first);
      }
    }
  }

  private Expression signedNumber(int first) {
    accept(TokenKind.MINUS);
    Expression number = new Expression.Constant(Expression.ConstantKind.NUMBER, number(false));
    if (is(TokenKind.PLUS) || is(TokenKind.MINUS)) {
      at++;
      number(true);
      return new Expression.Operation(List.of(number), first, previous());
    }
    return tokens.kind(first) == TokenKind.MINUS
        ? new Expression.Operation(List.of(number), first, previous())
        : number;
  }

  private int number(boolean imaginary) {
    int token = expect(TokenKind.NUMBER);
    String written = tokens.written(token);
    boolean isImaginary = written.endsWith("j") || written.endsWith("J");
    if (imaginary && !isImaginary) {
      throw failure(token, "imaginary number required in complex literal");
    }
    if (!imaginary && isImaginary && (is(TokenKind.PLUS) || is(TokenKind.MINUS))) {
      throw failure(token, "real number required in complex literal");
    }
    return token;
  }

  private Expression.Name captureTarget() {
    Expression.Name name = name();
    if (name.id().equals("_")) {
      throw failure(name.first(), "cannot use '_' as a target");
    }
    if (is(TokenKind.DOT) || is(TokenKind.LPAR) || is(TokenKind.EQUAL)) {
      throw failure(name.first(), "invalid pattern target");
    }
    Targets.verifyName(name, this);
    return name;
  }

  private boolean nameOrClass() {
    Expression.Name name = name();
    Expression reference = name;
    while (accept(TokenKind.DOT)) {
      int attribute = expect(TokenKind.NAME);
      reference =
          new Expression.Attribute(reference, tokens.name(attribute), name.first(), attribute);
    }
    if (is(TokenKind.LPAR)) {
      references.add(reference);
      classArguments();
      return false;
    }
    if (reference != name) {
      references.add(reference);
      return false;
    }
    if (!name.id().equals("_")) {
      Targets.verifyName(name, this);
      captures.add(name);
    }
    return true;
  }

  /** {@code '(' [positional_patterns] [',' keyword_patterns] [','] ')'}. */
  private void classArguments() {
    expect(TokenKind.LPAR);
    Set<String> keywords = new HashSet<>();
    while (!is(TokenKind.RPAR)) {
      if (is(TokenKind.NAME) && nextKind() == TokenKind.EQUAL) {
        Expression.Name keyword = name();
        if (!keywords.add(keyword.id())) {
          fault(keyword.first(), "attribute name repeated in class pattern: " + keyword.id());
        }
        at++;
      } else if (!keywords.isEmpty()) {
        throw failure(at, "positional patterns follow keyword patterns");
      }
      pattern();
      if (!accept(TokenKind.COMMA)) {
        break;
      }
    }
    expect(TokenKind.RPAR);
  }

  private boolean groupOrSequence() {
    expect(TokenKind.LPAR);
    if (is(TokenKind.STAR) || is(TokenKind.RPAR)) {
      int first = at;
      sequenceRest(TokenKind.RPAR, 0);
      if (at > first && previousIsLoneStar(first)) {
        throw unexpected("expected ','");
      }
      expect(TokenKind.RPAR);
      return false;
    }
    boolean irrefutable = pattern();
    if (is(TokenKind.COMMA)) {
      sequenceRest(TokenKind.RPAR, 0);
      irrefutable = false;
    }
    expect(TokenKind.RPAR);
    return irrefutable;
  }

  private boolean previousIsLoneStar(int first) {
    return at == first + 2 && tokens.kind(first) == TokenKind.STAR;
  }

  /** The items of a sequence, with a leading comma where some came before. */
  private void sequenceRest(TokenKind closing, int starsBefore) {
    int stars = starsBefore;
    accept(TokenKind.COMMA);
    while (!is(closing) && !is(TokenKind.IF)) {
      if (is(TokenKind.STAR) && ++stars == 2) {
        fault(at, "multiple starred expressions in sequence pattern");
      }
      sequenceItem();
      if (!accept(TokenKind.COMMA)) {
        return;
      }
    }
  }

  /** {@code star_pattern | pattern}. */
  private void sequenceItem() {
    if (!accept(TokenKind.STAR)) {
      pattern();
      return;
    }
    Expression.Name name = name();
    if (!name.id().equals("_")) {
      captures.add(name);
    }
  }

  /** {@code '{' [key ':' pattern (',' …)*] ['**' NAME] [','] '}'}. */
  private void mapping() {
    expect(TokenKind.LBRACE);
    Set<String> keys = new HashSet<>();
    while (!is(TokenKind.RBRACE)) {
      if (accept(TokenKind.DOUBLESTAR)) {
        captures.add(captureTarget());
        accept(TokenKind.COMMA);
        break;
      }
      mappingKey(keys);
      expect(TokenKind.COLON);
      pattern();
      if (!accept(TokenKind.COMMA)) {
        break;
      }
    }
    expect(TokenKind.RBRACE);
  }

  private void mappingKey(Set<String> keys) {
    int first = at;
    if (is(TokenKind.NAME)) {
      references.add(dottedKey());
      return;
    }
    references.add(literal());
    if (!keys.add(keyValue(first))) {
      fault(first, "mapping pattern checks duplicate key");
    }
  }

  /** What the key just read is compared by: in Python 0, 0.0, 0j and False are equal. */
  private String keyValue(int first) {
    String written = tokens.written(first, previous());
    return switch (tokens.kind(previous())) {
      case TRUE -> "1.0";
      case FALSE -> "0.0";
      case NUMBER -> {
        String real = written.replace("_", "");
        boolean decimal = real.matches("-?[0-9.eE+-]+|0[jJ]") && first >= previous() - 1;
        String parsed = real.replaceAll("[jJ]$", "");
        yield decimal ? Double.toString(Double.parseDouble(parsed) + 0.0) : written;
      }
      default -> written;
    };
  }

  private Expression dottedKey() {
    Expression.Name name = name();
    Expression key = name;
    if (!is(TokenKind.DOT)) {
      throw unexpected("expected '.'");
    }
    while (accept(TokenKind.DOT)) {
      int attribute = expect(TokenKind.NAME);
      key = new Expression.Attribute(key, tokens.name(attribute), name.first(), attribute);
    }
    return key;
  }
}
