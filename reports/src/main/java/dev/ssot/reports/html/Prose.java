package dev.ssot.reports.html;

import dev.ssot.reports.Plain;
import java.util.stream.Collectors;

/** A sentence that may have names between backticks, as HTML. */
final class Prose {
  private Prose() {}

  static String html(String foreign) {
    String[] parts = foreign.split("`", -1);
    StringBuilder out = new StringBuilder(escape(parts[0]));
    for (int at = 1; at < parts.length; at++) {
      boolean inside = at % 2 == 1;
      boolean open = inside && at == parts.length - 1;
      if (open) {
        out.append('`').append(escape(parts[at]));
      } else {
        out.append(inside ? "<code>" : "</code>").append(escape(parts[at]));
      }
    }
    return out.toString();
  }

  /** A path or a qualified name, which may break behind its separators. */
  static String soft(String foreign) {
    return Plain.of(foreign)
        .codePoints()
        .mapToObj(Character::toString)
        .map(one -> escape(one) + ("/._-:".contains(one) ? "<wbr>" : ""))
        .collect(Collectors.joining());
  }

  /** Text without any markup. */
  static String escape(String foreign) {
    return Plain.of(foreign)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
