package dev.ssot.language.java.gathering;

import dev.ssot.facts.Annotation;
import dev.ssot.facts.Span;
import dev.ssot.facts.Suppression;
import dev.ssot.language.java.text.Tokens;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests in the source to let a finding pass. */
public final class Suppressions {
  private static final Pattern COMMENT =
      Pattern.compile("(?://|/\\*)\\s*(ssot:allow\\s+([\\w-]+)(.*))");
  private static final Pattern ANNOTATION = Pattern.compile("ssot:([\\w-]+)(.*)", Pattern.DOTALL);
  private static final Pattern REASON = Pattern.compile("^\\s+because\\s+(.*)", Pattern.DOTALL);

  private final FileFacts facts;

  /** Adds to the facts of a file. */
  public Suppressions(FileFacts facts) {
    this.facts = facts;
  }

  /** Reads {@code // ssot:allow rule because reason}; a comment that merely quotes it is none. */
  public void fromComments(Tokens tokens) {
    if (!tokens.text().contains("ssot:allow")) {
      return;
    }
    for (Tokens.Comment comment : tokens.comments()) {
      Matcher matcher = COMMENT.matcher(tokens.text(comment));
      if (matcher.lookingAt()) {
        Span span =
            facts.span(comment.start() + matcher.start(1), comment.start() + matcher.end(1));
        Span covers = new Span(span.line(), 1, span.line() + 1, 1);
        facts.add(new Suppression(matcher.group(2), reason(matcher.group(3)), span, covers));
      }
    }
  }

  /** Reads {@code @SuppressWarnings("ssot:rule because reason")}. */
  public void fromAnnotation(Annotation annotation, Span declaration) {
    if (!annotation.name().equals("SuppressWarnings")) {
      return;
    }
    for (String string : annotation.strings()) {
      Matcher matcher = ANNOTATION.matcher(string);
      if (matcher.matches()) {
        facts.add(
            new Suppression(
                matcher.group(1), reason(matcher.group(2)), annotation.span(), declaration));
      }
    }
  }

  private static String reason(String rest) {
    Matcher matcher = REASON.matcher(rest);
    return matcher.find() ? matcher.group(1).replace("*/", "").strip() : "";
  }
}
