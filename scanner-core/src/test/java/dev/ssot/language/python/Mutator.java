package dev.ssot.language.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks Python files in the ways in which people, editors and merges break them. */
final class Mutator {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[A-Za-z_]\\w*|\\d[\\w.]*|\"\"\"|'''|\"|'|[-+*/%@&|^=<>!]=|->|\\*\\*|//|[^\\s\\w]");

  private final Random random;

  /**
   * A broken text.
   *
   * @param line the line that was touched, from 1
   */
  record Mutant(String kind, String text, int line) {}

  private record Token(String text, int start, int end) {}

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** One mutant of each kind that the text gives occasion for. */
  List<Mutant> mutants(String text) {
    List<Token> tokens = tokens(text);
    List<Mutant> mutants = new ArrayList<>();
    if (tokens.size() < 10) {
      return mutants;
    }
    Token any = pick(tokens);
    mutants.add(replace("delete token", text, any, ""));
    any = pick(tokens);
    mutants.add(replace("duplicate token", text, any, any.text() + " " + any.text()));
    any = pick(tokens);
    mutants.add(replace("replace token", text, any, pick(tokens).text()));
    any = pick(tokens);
    mutants.add(replace("insert token", text, any, any.text() + " " + pick(tokens).text()));
    pick("drop opening bracket", text, tokens, "[(\\[{]", "", mutants);
    pick("drop closing bracket", text, tokens, "[)\\]}]", "", mutants);
    pick("drop colon", text, tokens, ":", "", mutants);
    pick("drop quote", text, tokens, "\"|'", "", mutants);
    pick("drop triple quote", text, tokens, "\"\"\"|'''", "", mutants);
    pick("drop comma", text, tokens, ",", "", mutants);
    pick(
        "misspell keyword",
        text,
        tokens,
        "def|class|import|from|return|if|for|with|try",
        "xx",
        mutants);
    indent(text, mutants);
    truncate(text, mutants);
    return mutants;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
    }
    return tokens;
  }

  private Token pick(List<Token> tokens) {
    return tokens.get(random.nextInt(tokens.size()));
  }

  private void pick(
      String kind,
      String text,
      List<Token> tokens,
      String pattern,
      String replacement,
      List<Mutant> mutants) {
    List<Token> candidates =
        tokens.stream().filter(token -> token.text().matches(pattern)).toList();
    if (!candidates.isEmpty()) {
      mutants.add(replace(kind, text, pick(candidates), replacement));
    }
  }

  private static Mutant replace(String kind, String text, Token token, String replacement) {
    String broken = text.substring(0, token.start()) + replacement + text.substring(token.end());
    return new Mutant(kind, broken, line(text, token.start()));
  }

  /** One line one to five columns to the right or to the left. */
  private void indent(String text, List<Mutant> mutants) {
    List<Integer> starts = indentedLines(text);
    if (starts.isEmpty()) {
      return;
    }
    int right = starts.get(random.nextInt(starts.size()));
    String spaces = " ".repeat(1 + random.nextInt(5));
    mutants.add(
        new Mutant(
            "indent line",
            text.substring(0, right) + spaces + text.substring(right),
            line(text, right)));
    int left = starts.get(random.nextInt(starts.size()));
    int columns = 1;
    while (columns < 4 && text.charAt(left + columns) == ' ') {
      columns++;
    }
    mutants.add(
        new Mutant(
            "dedent line",
            text.substring(0, left) + text.substring(left + columns),
            line(text, left)));
  }

  private static List<Integer> indentedLines(String text) {
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = Pattern.compile("^ +[^\\s#]", Pattern.MULTILINE).matcher(text);
    while (matcher.find()) {
      starts.add(matcher.start());
    }
    return starts;
  }

  /** The end of one line is lost. */
  private void truncate(String text, List<Mutant> mutants) {
    Matcher matcher = Pattern.compile("^ *\\S.{12,}$", Pattern.MULTILINE).matcher(text);
    List<int[]> lines = new ArrayList<>();
    while (matcher.find()) {
      lines.add(new int[] {matcher.start(), matcher.end()});
    }
    if (!lines.isEmpty()) {
      int[] line = lines.get(random.nextInt(lines.size()));
      int middle = (line[0] + line[1]) / 2;
      mutants.add(
          new Mutant(
              "truncate line",
              text.substring(0, middle) + text.substring(line[1]),
              line(text, line[0])));
    }
  }

  private static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }
}
