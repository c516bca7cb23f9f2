package dev.ssot.language.java.syntax;

import dev.ssot.facts.Problem;
import dev.ssot.language.java.text.Tokens;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the library's long lists of expected tokens into a few words. */
final class Expectations {
  private static final Pattern EXPECTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\"|<([A-Z_]+)>");
  private static final int MOST = 4;

  private Expectations() {}

  /**
   * What to say of a parse error.
   *
   * @param token index of the token that was not expected
   */
  static Fault fault(int token, Tokens tokens, String raw) {
    Set<String> expected = expected(raw);
    if (tokens.is(token, "package")) {
      return inPackage(token, tokens);
    }
    if (expected.equals(Set.of("}")) && token < tokens.size() && !tokens.is(token, '}')) {
      return syntax(
          token, tokens, "cannot read the statement that starts with " + found(token, tokens));
    }
    String words =
        token < tokens.size() && expected.contains(tokens.text(token)) ? "" : words(expected);
    return syntax(token, tokens, "found " + found(token, tokens) + words);
  }

  /** The library looks ahead and reports the whole declaration. */
  private static Fault inPackage(int token, Tokens tokens) {
    int end = token + 1;
    while (end < tokens.size() && (tokens.kind(end) == Tokens.Kind.NAME || tokens.is(end, '.'))) {
      end++;
    }
    boolean closed = tokens.is(end, ';');
    return closed
        ? syntax(token, tokens, "found a second or misplaced `package`")
        : syntax(end, tokens, "found " + found(end, tokens) + ", expected `;`");
  }

  private static Fault syntax(int token, Tokens tokens, String message) {
    return Fault.at(token, tokens, Problem.Kind.SYNTAX, message);
  }

  private static String found(int token, Tokens tokens) {
    return token >= tokens.size()
        ? "the end of the file"
        : "`" + shortened(tokens.text(token)) + "`";
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  private static Set<String> expected(String raw) {
    int start = raw.indexOf("expected");
    Set<String> expected = new LinkedHashSet<>();
    Matcher matcher = EXPECTED.matcher(raw.substring(Math.max(start, 0)));
    while (matcher.find()) {
      expected.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return expected;
  }

  private static String words(Set<String> expected) {
    if (expected.equals(Set.of("("))) {
      return ", expected `;`, `=` or `(`";
    }
    if (expected.contains("return")) {
      return ", expected a statement";
    }
    if (expected.contains("new")) {
      return ", expected an expression";
    }
    if (expected.contains("class")) {
      return ", expected a declaration";
    }
    if (expected.contains("IDENTIFIER")) {
      return ", expected a name";
    }
    if (expected.contains("+") && expected.contains("instanceof")) {
      return expected.contains(")") ? ", expected `)`" : ", expected `;`";
    }
    return expected.isEmpty() || expected.size() > MOST ? "" : ", expected " + listed(expected);
  }

  private static String listed(Set<String> expected) {
    String all = expected.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    int last = all.lastIndexOf(", `");
    return last < 0 ? all : all.substring(0, last) + " or" + all.substring(last + 1);
  }
}
