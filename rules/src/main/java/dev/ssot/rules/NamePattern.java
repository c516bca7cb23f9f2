package dev.ssot.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern as Python's fnmatch reads it: {@code *}, {@code ?} and sets; an open set is a text. */
record NamePattern(String text, Pattern regex) {
  private static final Pattern PART = Pattern.compile("\\*+|\\?|\\[!?\\]?[^\\]]*\\]|[^*?\\[]+|\\[");

  static NamePattern of(String text) {
    String regex =
        PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(regex(part.group())));
    return new NamePattern(text, Pattern.compile(regex, Pattern.DOTALL));
  }

  private static String regex(String part) {
    if (part.startsWith("*")) {
      return ".*";
    }
    if (part.equals("?")) {
      return ".";
    }
    if (!part.startsWith("[") || part.length() < 2) {
      return Pattern.quote(part);
    }
    String set = part.substring(1, part.length() - 1);
    String inner =
        set.replace("\\", "\\\\").replace("[", "\\[").replace("^", "\\^").replace("&", "\\&");
    return inner.startsWith("!") ? "[^" + inner.substring(1) + "]" : "[" + inner + "]";
  }

  boolean matches(String name) {
    return regex.matcher(name).matches();
  }

  /** Whether it is this text that a name may begin with, or a pattern for the whole name. */
  boolean matchesOrBegins(String name) {
    return name.startsWith(text) || matches(name);
  }
}
