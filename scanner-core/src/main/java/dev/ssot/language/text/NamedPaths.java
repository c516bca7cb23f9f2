package dev.ssot.language.text;

import dev.ssot.facts.Setting;
import dev.ssot.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths in code marks, {@code `docs/setup.md`}: of files and folders, relative, with a slash in
 * them. Fenced blocks are left out, for they show what a program says or should be told.
 */
final class NamedPaths {
  private static final int LONGEST_LINE = 2000;

  private static final Pattern MARKED =
      Pattern.compile(
          "(?<!`)(`{1,2})(?<path>(?:\\.{1,2}/)*[\\w.@+-]+(?:/[\\w.@+-]+)*/?)"
              + "(?::\\d[\\d:,-]*|#[\\w-]*)?\\1(?!`)");

  private NamedPaths() {}

  /** In the order of the text. */
  static List<Setting> in(String text) {
    List<Setting> paths = new ArrayList<>();
    boolean fenced = false;
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.indexOf('`') < 0) {
        continue;
      }
      if (line.stripLeading().startsWith("```")) {
        fenced = !fenced;
      } else if (!fenced && line.length() <= LONGEST_LINE) {
        find(line, number, paths);
      }
    }
    return List.copyOf(paths);
  }

  private static void find(String line, int number, List<Setting> paths) {
    for (Matcher marked = MARKED.matcher(line); marked.find(); ) {
      String path = marked.group("path");
      if (path.indexOf('/') >= 0) {
        Span span = new Span(number, marked.start("path") + 1, number, marked.end("path"));
        paths.add(new Setting(TextLanguage.PATH, path, span));
      }
    }
  }
}
