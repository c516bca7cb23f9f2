package dev.ssot.language.java;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What comments say that matters: deprecation, and that a program wrote the file. */
final class Comments {
  private static final Pattern GENERATED =
      Pattern.compile(
          "@generated\\b|\\bgenerated\\b.*\\bdo\\s+not\\s+(edit|modify|change)"
              + "|\\bdo\\s+not\\s+(edit|modify|change)\\b.*\\bgenerated\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Tokens tokens;
  private final boolean mayDeprecate;

  Comments(Tokens tokens) {
    this.tokens = tokens;
    this.mayDeprecate = tokens.text().contains("@deprecated");
  }

  /** Whether the doc comment right before a declaration has the tag {@code @deprecated}. */
  boolean deprecate(int declaration) {
    return mayDeprecate
        && before(declaration)
            .map(tokens::text)
            .filter(comment -> comment.startsWith("/**") && comment.contains("@deprecated"))
            .isPresent();
  }

  /** Whether a comment above an offset says that a program wrote the file. */
  boolean sayGenerated(int offset) {
    return tokens.comments().stream()
        .takeWhile(comment -> comment.start() < offset)
        .anyMatch(comment -> GENERATED.matcher(tokens.text(comment)).find());
  }

  private Optional<Tokens.Comment> before(int offset) {
    int token = tokens.from(offset);
    int previousEnd = token == 0 ? 0 : tokens.end(token - 1);
    List<Tokens.Comment> comments = tokens.comments();
    for (int i = comments.size() - 1; i >= 0; i--) {
      Tokens.Comment comment = comments.get(i);
      if (comment.start() < previousEnd) {
        return Optional.empty();
      }
      if (comment.end() <= offset) {
        return Optional.of(comment);
      }
    }
    return Optional.empty();
  }
}
