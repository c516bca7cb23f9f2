package dev.ssot.source;

import java.util.regex.Pattern;

/** From a {@link Glob}'s text to a regular expression, read once from left to right. */
final class GlobTranslation {
  private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{N}\\s_]");

  private final String glob;
  private final String within;
  private final String separator;
  private final StringBuilder regex = new StringBuilder();
  private int at;
  private int choices;

  GlobTranslation(String glob, char separator) {
    this.glob = glob;
    this.within = "[^" + separator + "]";
    this.separator = "" + separator;
  }

  String toRegex() {
    while (at < glob.length()) {
      step();
    }
    if (choices > 0) {
      throw wrong("{ without }");
    }
    return regex.toString();
  }

  private void step() {
    switch (glob.charAt(at)) {
      case '*' -> star();
      case '?' -> append(within, 1);
      case '{' -> open();
      case '}' -> close();
      case ',' -> append(choices > 0 ? "|" : ",", 1);
      case '[' -> set();
      case '\\' -> escaped();
      default -> literal();
    }
  }

  private void star() {
    boolean first = at == 0 || isSeparator(at - 1) || glob.charAt(at - 1) == '{';
    if (!glob.startsWith("**", at)) {
      append(within + "*", 1);
    } else if (first && isSeparator(at + 2)) {
      append("(?:.*" + quoted(separator) + ")?", 3);
    } else {
      append(".*", 2);
    }
  }

  private void open() {
    choices++;
    append("(?:", 1);
  }

  private void close() {
    if (choices == 0) {
      throw wrong("} without {");
    }
    choices--;
    append(")", 1);
  }

  private void set() {
    boolean negated = glob.startsWith("[!", at) || glob.startsWith("[^", at);
    int start = at + (negated ? 2 : 1);
    int end = glob.indexOf(']', start + 1);
    if (end < 0) {
      throw wrong("[ without ]");
    }
    String members = glob.substring(start, end).replaceAll("[\\\\\\[\\]&^]", "\\\\$0");
    append("(?!" + quoted(separator) + ")[" + (negated ? "^" : "") + members + "]", end + 1 - at);
  }

  private void escaped() {
    if (at + 1 == glob.length()) {
      throw wrong("a backslash at the end");
    }
    at++;
    literal();
  }

  private void literal() {
    int c = glob.codePointAt(at);
    append(quoted(Character.toString(c)), Character.charCount(c));
  }

  private static String quoted(String character) {
    return SPECIAL.matcher(character).replaceAll("\\\\$0");
  }

  private boolean isSeparator(int index) {
    return index < glob.length() && separator.equals(glob.substring(index, index + 1));
  }

  private void append(String translated, int read) {
    regex.append(translated);
    at += read;
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException("not a pattern: " + glob + " (" + why + ")");
  }
}
