package dev.ssot.reports;

import java.util.ArrayList;
import java.util.List;

/** Text measured by the columns that it takes on a terminal. */
final class Columns {
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private Columns() {}

  /** How many columns a text takes; wide characters take two, combining ones none. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /**
   * A path or name cut in the middle, so that it takes no more than a width. Folders behind the
   * first are left out as a whole where that is enough.
   */
  static String shorten(String text, int width, String ellipsis) {
    if (width(text) <= width) {
      return text;
    }
    int first = text.indexOf('/');
    String start = first < 0 ? "" : text.substring(0, first + 1) + ellipsis;
    for (int at = text.indexOf('/', first + 1);
        first >= 0 && at >= 0;
        at = text.indexOf('/', at + 1)) {
      if (width(start) + width(text.substring(at)) <= width) {
        return start + text.substring(at);
      }
    }
    int room = Math.max(2, width - width(ellipsis));
    String head = head(text, room / 3);
    return head + ellipsis + tail(text, room - width(head));
  }

  /** Lines of at most a width, broken at blanks, and within a word only where it is too long. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "");
      String rest = word;
      while (width(rest) > width) {
        String head = head(rest, width);
        lines.add(head);
        rest = rest.substring(head.length());
      }
      line.append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** As much of the beginning as a width holds, and at least one character. */
  static String head(String text, int width) {
    int end = 0;
    int taken = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      taken += width(point);
      if (taken > width && end > 0) {
        break;
      }
      end += Character.charCount(point);
    }
    return text.substring(0, end);
  }

  private static String tail(String text, int width) {
    int start = text.length();
    int taken = 0;
    while (start > 0) {
      int point = text.codePointBefore(start);
      taken += width(point);
      if (taken > width) {
        break;
      }
      start -= Character.charCount(point);
    }
    return text.substring(start);
  }

  private static int width(int point) {
    if (Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (point >= range[0] && point <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
