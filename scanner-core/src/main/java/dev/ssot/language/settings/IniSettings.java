package dev.ssot.language.settings;

import dev.ssot.facts.Problem;
import dev.ssot.facts.Setting;
import dev.ssot.facts.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Python's configparser format. Each line of a value is a setting of its own, for lists are written
 * so; a comment starts a line, or stands behind {@code #} within one.
 */
final class IniSettings {
  private final List<Problem> problems;
  private final List<Setting> settings = new ArrayList<>();
  private String section = "";
  private String key = "";
  private int line;

  IniSettings(List<Problem> problems) {
    this.problems = problems;
  }

  List<Setting> read(String text) {
    text.lines().forEach(this::line);
    return settings;
  }

  private void line(String text) {
    line++;
    String content = text.strip();
    if (content.isEmpty() || content.startsWith("#") || content.startsWith(";")) {
      return;
    }
    boolean continued = Character.isWhitespace(text.charAt(0)) && !key.isEmpty();
    if (continued) {
      add(content, text);
    } else if (content.startsWith("[") && content.contains("]")) {
      section = content.substring(1, content.indexOf(']')).strip() + ".";
      key = "";
    } else {
      option(content, text);
    }
  }

  private void option(String content, String text) {
    int end = separator(content);
    if (end <= 0 || section.isEmpty()) {
      String message = section.isEmpty() ? "no section header" : "neither a section nor an option";
      problems.add(new Problem(Problem.Kind.SYNTAX, line, 1, message));
      return;
    }
    key = content.substring(0, end).strip();
    add(content.substring(end + 1).strip(), text);
  }

  private static int separator(String content) {
    int equals = content.indexOf('=');
    int colon = content.indexOf(':');
    return equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon);
  }

  private void add(String written, String text) {
    int comment = written.indexOf(" #");
    String value = comment < 0 ? written : written.substring(0, comment).strip();
    if (!value.isEmpty()) {
      int start = text.lastIndexOf(value) + 1;
      Span span = new Span(line, start, line, start + value.length() - 1);
      settings.add(new Setting(section + key, value, span));
    }
  }
}
