package dev.ssot.language.settings;

import dev.ssot.facts.Setting;
import dev.ssot.facts.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads statements of the form {@code name "a", "b"} with the blocks around them, in Groovy and
 * Kotlin alike; of any other statement, that it is there.
 */
final class GradleScript {
  /** Stands for a literal in a statement. */
  private static final char LITERAL = '\0';

  private static final Pattern PLAIN =
      Pattern.compile("([\\w.]+)\\s*[(=]?\\s*\\[?\0(\\s*,\\s*\0)*\\s*]?\\)?");

  private static final Pattern NAMED = Pattern.compile("([\\w.]+)\\b.*", Pattern.DOTALL);
  private static final Pattern LEXEME =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|'''.*?'''"
              + "|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\""
              + "|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'|.",
          Pattern.DOTALL);

  private final String text;
  private final List<Setting> settings = new ArrayList<>();
  private final Deque<Block> blocks = new ArrayDeque<>();
  private final StringBuilder statement = new StringBuilder();
  private final List<Setting> literals = new ArrayList<>();
  private int brackets;
  private int line = 1;
  private int lineStart;
  private Span start = Span.FILE;

  /**
   * What a brace opened.
   *
   * @param path of the heads of this block and those around it
   * @param brackets that were open before it
   */
  private record Block(String path, int brackets) {}

  GradleScript(String text) {
    this.text = text;
  }

  List<Setting> read() {
    Matcher lexeme = LEXEME.matcher(text);
    while (lexeme.find()) {
      take(lexeme.group(), lexeme.start());
      lexeme.group().chars().filter(c -> c == '\n').forEach(c -> line++);
      int end = lexeme.group().lastIndexOf('\n');
      lineStart = end < 0 ? lineStart : lexeme.start() + end + 1;
    }
    end();
    return List.copyOf(settings);
  }

  private void take(String lexeme, int at) {
    char first = lexeme.charAt(0);
    if (lexeme.length() > 1 && first == '/') {
      return;
    } else if (lexeme.length() > 1) {
      literal(lexeme, at);
    } else if (first == '{') {
      open();
    } else if (first == '}') {
      close();
    } else if (first == ';' || (first == '\n' && brackets == 0 && !isContinued())) {
      end();
    } else {
      int nesting = first == '(' || first == '[' ? 1 : first == ')' || first == ']' ? -1 : 0;
      brackets = Math.max(0, brackets + nesting);
      append(first, at);
    }
  }

  private boolean isContinued() {
    return statement.toString().stripTrailing().endsWith(",");
  }

  private void append(char c, int at) {
    if (statement.toString().isBlank()) {
      start = span(at, 1);
    }
    statement.append(c);
  }

  private Span span(int at, int length) {
    int column = at - lineStart + 1;
    return new Span(line, column, line, column + length - 1);
  }

  private void literal(String written, int at) {
    int quotes = written.startsWith("\"\"\"") || written.startsWith("'''") ? 3 : 1;
    boolean isPlain = written.charAt(0) == '\'' || !written.contains("$");
    String value = written.substring(quotes, Math.max(quotes, written.length() - quotes));
    append(LITERAL, at);
    literals.add(new Setting("", isPlain ? value : Setting.COMPUTED, span(at, written.length())));
  }

  private void open() {
    StringBuilder head = new StringBuilder();
    int next = 0;
    for (char c : statement.toString().toCharArray()) {
      if (c == LITERAL) {
        head.append(literals.get(next++).value());
      } else if (!Character.isWhitespace(c)) {
        head.append(c);
      }
    }
    blocks.push(new Block(key(head.toString()), brackets));
    brackets = 0;
    clear();
  }

  private void close() {
    end();
    if (!blocks.isEmpty()) {
      brackets = blocks.pop().brackets;
    }
  }

  private void end() {
    String words = statement.toString().strip();
    Matcher plain = PLAIN.matcher(words);
    Matcher named = NAMED.matcher(words);
    if (plain.matches()) {
      literals.forEach(each -> add(plain.group(1), each.value(), each.span()));
    } else if (named.matches()) {
      add(named.group(1), Setting.COMPUTED, start);
    }
    clear();
  }

  private void add(String name, String value, Span span) {
    String key = key(name);
    if (key.toLowerCase(Locale.ROOT).contains("test")) {
      settings.add(new Setting(key, value, span));
    }
  }

  private String key(String name) {
    return blocks.isEmpty() ? name : blocks.peek().path + "/" + name;
  }

  private void clear() {
    statement.setLength(0);
    literals.clear();
  }
}
