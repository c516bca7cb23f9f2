package dev.ssot.language.python.reading;

import dev.ssot.facts.Span;
import dev.ssot.facts.Suppression;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import dev.ssot.language.python.token.Comment;
import dev.ssot.language.python.token.Tokens;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What comments say to tools: suppressions, and that a program wrote the file. */
final class Comments {
  private static final Pattern ALLOW =
      Pattern.compile("#\\s*ssot:allow\\s+(\\S+)(?:\\s+because\\s+(.*?))?\\s*$");

  private static final Pattern GENERATED =
      Pattern.compile(
          "@generated\\b"
              + "|generated\\b.*\\bdo\\s+not\\s+(?:edit|modify|change)"
              + "|\\bdo\\s+not\\s+(?:edit|modify|change)\\b.*generated\\b"
              + "|\\A\\W*(?:this\\s+(?:file|code|module)\\s+(?:is|was|has\\s+been)\\s+)?"
              + "(?:auto-?|automatically\\s+)?generated\\s+(?:by|from|using)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int BEGINNING = 500;

  private final Tokens tokens;

  Comments(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Requests to let a finding pass; each covers its own line and the next. */
  List<Suppression> suppressions() {
    List<Suppression> found = new ArrayList<>(0);
    for (Comment comment : tokens.comments()) {
      if (mayAllow(comment)) {
        Matcher matcher = ALLOW.matcher(written(comment));
        if (matcher.find()) {
          found.add(suppression(comment, matcher));
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean mayAllow(Comment comment) {
    char[] text = tokens.text();
    int at = comment.start() + 1;
    while (at < comment.end() && text[at] == ' ') {
      at++;
    }
    return at + 4 < comment.end() && text[at] == 's' && text[at + 4] == ':';
  }

  private Suppression suppression(Comment comment, Matcher matcher) {
    Span span = tokens.lines().span(comment.start(), comment.end());
    String reason = matcher.group(2) == null ? "" : matcher.group(2);
    Span covers = new Span(span.line(), 1, span.line() + 1, 1);
    return new Suppression(matcher.group(1), reason, span, covers);
  }

  /** Whether the comments before the first statement, or the docstring, name a generator. */
  boolean generated(List<Statement> body) {
    int first = tokens.start(0);
    boolean mentioned = mentionsGeneration(0, first);
    StringBuilder header = new StringBuilder();
    for (Comment comment : tokens.comments()) {
      if (!mentioned || comment.start() > first) {
        break;
      }
      if (isAboutGeneration(comment.start(), comment.end())) {
        return true;
      }
      header.append(written(comment)).append('\n');
    }
    return (mentioned && GENERATED.matcher(header).find()) || isDocumentedAsGenerated(body);
  }

  private boolean isDocumentedAsGenerated(List<Statement> body) {
    if (body.isEmpty()
        || !(body.get(0) instanceof Statement.Evaluate evaluate)
        || !(evaluate.value() instanceof Expression.Text text)) {
      return false;
    }
    int start = tokens.start(text.first());
    return isAboutGeneration(start, Math.min(start + BEGINNING, tokens.end(text.first())));
  }

  private boolean isAboutGeneration(int start, int end) {
    return mentionsGeneration(start, end)
        && GENERATED.matcher(CharBuffer.wrap(tokens.text(), start, end - start)).find();
  }

  /** Cheaply, since every file has a header. */
  private boolean mentionsGeneration(int start, int end) {
    char[] text = tokens.text();
    for (int at = start; at + 4 < end; at++) {
      if ((text[at] | 0x20) == 'g'
          && (text[at + 3] | 0x20) == 'e'
          && (text[at + 4] | 0x20) == 'r') {
        return true;
      }
    }
    return false;
  }

  private String written(Comment comment) {
    return new String(tokens.text(), comment.start(), comment.end() - comment.start());
  }
}
