package dev.ssot.language.settings;

import java.util.regex.Pattern;
import org.tomlj.Toml;

/**
 * How a settings file is written. It is told by the text, since facts depend on nothing else: TOML
 * is what reads as TOML without a mistake. What is malformed must not pass for another format, so
 * there the look of most values decides.
 */
enum Format {
  XML,
  TOML,
  INI;

  private static final Pattern ASSIGNMENT =
      Pattern.compile(
          "(?m)^[ \\t]*(?:[\\w.-]+|\"[^\"\\n]*\"|'[^'\\n]*')[ \\t]*[=:][ \\t]*(\\S.*)$");

  private static final Pattern TOML_VALUE =
      Pattern.compile("[\"'\\[{].*|[+-]?(\\d[\\w.:+-]*|inf|nan)\\s*(#.*)?|(true|false)\\s*(#.*)?");

  static Format of(String text) {
    if (text.stripLeading().startsWith("<")) {
      return XML;
    }
    if (!Toml.parse(text).hasErrors()) {
      return TOML;
    }
    int balance = 0;
    for (var assignments = ASSIGNMENT.matcher(text); assignments.find(); ) {
      balance += TOML_VALUE.matcher(assignments.group(1)).matches() ? 1 : -1;
    }
    return balance > 0 ? TOML : INI;
  }
}
