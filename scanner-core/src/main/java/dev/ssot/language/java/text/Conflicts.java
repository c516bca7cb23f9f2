package dev.ssot.language.java.text;

import dev.ssot.facts.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Merge conflicts in a text. What is parsed is their first side. */
public final class Conflicts {
  private static final Pattern MARKER =
      Pattern.compile("^(<{7}|[|]{7}|>{7})(?: .*)?$|^={7}$", Pattern.MULTILINE);

  private final List<Stretch> secondSides = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Looks for the conflicts of a text. */
  public Conflicts(SourceText source) {
    String text = source.text();
    if (!text.contains("<<<<<<<")) {
      return;
    }
    int start = -1;
    int middle = -1;
    Matcher marker = MARKER.matcher(text);
    while (marker.find()) {
      switch (text.charAt(marker.start())) {
        case '<' -> {
          start = marker.start();
          middle = -1;
        }
        case '>' -> {
          if (start >= 0 && middle >= 0) {
            add(source, start, middle, marker.end());
          }
          start = -1;
        }
        case '=' -> middle = middle < 0 ? marker.start() : middle;
        default -> middle = marker.start();
      }
    }
  }

  /** The markers and what is not parsed. */
  public List<Stretch> secondSides() {
    return secondSides;
  }

  /** One for each conflict. */
  public List<Problem> problems() {
    return problems;
  }

  private void add(SourceText source, int start, int middle, int end) {
    int lineEnd = source.text().indexOf('\n', start);
    String marker = source.text().substring(start, lineEnd).strip();
    secondSides.add(new Stretch(start, lineEnd));
    secondSides.add(new Stretch(middle, end));
    problems.add(
        source.problem(Problem.Kind.CONFLICT_MARKER, start, "merge conflict: `" + marker + "`"));
  }
}
