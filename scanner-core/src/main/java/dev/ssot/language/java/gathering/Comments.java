package dev.ssot.language.java.gathering;

import dev.ssot.language.java.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What comments say that matters: deprecation, and that a program wrote the file. */
final class Comments {
  private static final Pattern GENERATED =
      Pattern.compile(
          "@generated\\b"
              + "|generated\\b.*\\bdo\\s+not\\s+(edit|modify|change)"
              + "|\\bdo\\s+not\\s+(edit|modify|change)\\b.*generated\\b"
              + "|\\A\\W*(this\\s+(file|class|code)\\s+(is|was|has\\s+been)\\s+)?"
              + "(auto-?|automatically\\s+)?generated\\s+(by|from|using)\\b",
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
    return above(offset).stream()
        .filter(text -> text.contains("enerated") || text.contains("ENERATED"))
        .anyMatch(text -> GENERATED.matcher(text).find());
  }

  /** The comments above an offset, those of one line each taken together. */
  private List<String> above(int offset) {
    List<String> above = new ArrayList<>();
    boolean continues = false;
    for (Tokens.Comment comment : tokens.comments()) {
      if (comment.start() >= offset) {
        break;
      }
      String text = tokens.text(comment);
      boolean line = text.startsWith("//");
      if (line && continues) {
        int last = above.size() - 1;
        above.set(last, above.get(last) + "\n" + text);
      } else {
        above.add(text);
      }
      continues = line;
    }
    return above;
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
