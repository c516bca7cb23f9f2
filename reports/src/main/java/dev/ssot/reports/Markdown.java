package dev.ssot.reports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text put into Markdown so that it shows as it is: within a paragraph, a list or a table of
 * CommonMark with GitHub's extensions.
 */
final class Markdown {
  private static final String SPECIAL = "\\`*_[]|~$";
  private static final Pattern BLOCK_MARK =
      Pattern.compile("^(#|[-+](?=\\s|$)|[-=](?=[-=\\s]*$)|\\d+(?=[.)](\\s|$)))");
  private static final Pattern LINK = Pattern.compile("(?i)(:)(?=//)|(?<=\\bwww)(\\.)");
  private static final Pattern ESCAPE_CODE_OR_MENTION =
      Pattern.compile("\\\\.|`[^`]*`|(?<![A-Za-z0-9_`@])@[A-Za-z0-9-]+(?![A-Za-z0-9`@-])");

  private Markdown() {}

  /** Plain text. No character of it is markup, and nobody is mentioned by it. */
  static String text(String foreign) {
    return start(inner(foreign));
  }

  /** A name or path in the type of code; plain where code marks could not hold it. */
  static String code(String foreign) {
    return start(marked(foreign));
  }

  /** A sentence that may have names between backticks. */
  static String prose(String foreign) {
    String[] parts = foreign.split("`", -1);
    StringBuilder out = new StringBuilder(inner(parts[0]));
    for (int at = 1; at < parts.length; at++) {
      boolean closes = at % 2 == 0;
      if (closes) {
        out.append(inner(parts[at]));
      } else if (at == parts.length - 1) {
        out.append("\\`").append(inner(parts[at]));
      } else {
        out.append(parts[at].isEmpty() ? "\\`\\`" : marked(parts[at]));
      }
    }
    return start(out.toString());
  }

  private static String marked(String foreign) {
    String plain = Plain.of(foreign);
    boolean holds = plain.equals(plain.strip()) && !plain.isEmpty();
    return holds && plain.indexOf('`') < 0 && plain.indexOf('|') < 0
        ? "`" + plain + "`"
        : inner(foreign);
  }

  private static String inner(String foreign) {
    StringBuilder out = new StringBuilder(foreign.length() + 16);
    Plain.of(foreign).chars().forEach(c -> append(out, (char) c));
    return LINK.matcher(out).replaceAll("\\\\$1$2");
  }

  /**
   * As it may stand at the start of a line, where it opens no list, heading or block of code. Names
   * behind an @ become code, else GitHub would call the users of that name.
   */
  private static String start(String markdown) {
    String quiet =
        ESCAPE_CODE_OR_MENTION
            .matcher(markdown.stripLeading())
            .replaceAll(found -> Matcher.quoteReplacement(quiet(found.group())));
    return BLOCK_MARK.matcher(quiet).replaceFirst(mark -> blockMark(mark.group()));
  }

  private static String quiet(String found) {
    return found.startsWith("@") ? "`" + found + "`" : found;
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      default -> out.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
    }
  }

  private static String blockMark(String mark) {
    return Character.isDigit(mark.charAt(0)) ? mark + "\\\\" : "\\\\" + mark;
  }
}
