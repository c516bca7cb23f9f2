package dev.ssot.language.python;

import dev.ssot.language.MergeConflict;
import dev.ssot.language.python.token.Text;
import java.util.List;

/** What is read of a file that a merge conflict keeps from being read whole. */
final class FirstSides {
  private FirstSides() {}

  /** Those of a text, which is only looked through where it can hold one. */
  static List<MergeConflict> conflicts(Text text) {
    return text.hasMarker('<') ? MergeConflict.in(text.toString()) : List.of();
  }

  /** The text with blanks in place of the markers and of all sides but the first. */
  static Text of(Text text, List<MergeConflict> conflicts) {
    StringBuilder blanked = new StringBuilder(text.toString());
    for (MergeConflict conflict : conflicts) {
      blank(blanked, conflict.start(), conflict.first());
      blank(blanked, conflict.second(), conflict.end());
    }
    return Text.of(blanked.toString());
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
