package dev.ssot.language.java.outline;

import dev.ssot.facts.Modifier;
import dev.ssot.facts.Modifiers;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.TypeDeclaration.Kind;
import dev.ssot.language.java.gathering.FileFacts;
import dev.ssot.language.java.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The head of a type, read from tokens alone. */
final class OutlineType {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "class", Kind.CLASS,
          "interface", Kind.INTERFACE,
          "enum", Kind.ENUM,
          "record", Kind.RECORD);
  private static final Set<String> PRIMITIVES =
      Set.of("void", "boolean", "byte", "short", "int", "long", "char", "float", "double");
  private static final Set<String> MODIFIERS =
      Set.of("public", "protected", "private", "static", "final", "abstract", "strictfp", "sealed");
  private static final Set<String> CLAUSES = Set.of("extends", "implements", "permits");

  private final Tokens tokens;
  private final int keyword;
  private final String name;
  private final boolean local;
  private final int bodyStart;

  OutlineType(int keyword, String outer, boolean local, Tokens tokens) {
    this.tokens = tokens;
    this.keyword = keyword;
    this.name = outer + tokens.text(keyword + 1);
    this.local = local;
    int i = keyword + 2;
    while (i < tokens.size() && !tokens.is(i, '{') && !tokens.is(i, ';') && !tokens.is(i, '}')) {
      i++;
    }
    this.bodyStart = i;
  }

  /** Whether a keyword and a name stand here, and not {@code X.class}. */
  static boolean startsAt(int token, Tokens tokens) {
    if (!tokens.isName(token + 1) || tokens.is(token - 1, '.')) {
      return false;
    }
    return tokens.is(token, "record")
        ? tokens.is(token + 2, '(') || tokens.is(token + 2, '<')
        : tokens.is(token, "class") || tokens.is(token, "interface") || tokens.is(token, "enum");
  }

  static boolean isPrimitive(String word) {
    return PRIMITIVES.contains(word);
  }

  /** Index of the word that says what kind of type it is. */
  int keyword() {
    return keyword;
  }

  /** Dotted. */
  String name() {
    return name;
  }

  String simpleName() {
    return tokens.text(keyword + 1);
  }

  /** Index of the token that ends the head: the opening brace, if all is well. */
  int bodyStart() {
    return bodyStart;
  }

  /**
   * Records the type.
   *
   * @param last index of its last token
   */
  void addTo(FileFacts facts, int last) {
    List<String> implemented = clause("implements");
    List<String> supertypes = new ArrayList<>(clause("extends"));
    supertypes.addAll(implemented);
    facts.add(
        new TypeDeclaration(
            tokens.is(keyword - 1, '@') ? Kind.ANNOTATION : KINDS.get(tokens.text(keyword)),
            facts.intern(name),
            modifiers(),
            List.of(),
            List.of(),
            facts.internAll(supertypes, text -> text),
            implemented.size(),
            facts.internAll(clause("permits"), text -> text),
            List.of(),
            facts.span(tokens.start(firstModifier()), tokens.end(last)),
            facts.span(tokens.start(keyword + 1), tokens.end(keyword + 1)),
            0));
  }

  private int firstModifier() {
    int i = tokens.is(keyword - 1, '@') ? keyword - 1 : keyword;
    while (i > 0 && MODIFIERS.contains(tokens.text(i - 1))) {
      i--;
    }
    return i;
  }

  private Modifiers modifiers() {
    Modifiers set = local ? Modifiers.of(Modifier.LOCAL) : Modifiers.NONE;
    for (int i = firstModifier(); i < keyword; i++) {
      if (!tokens.is(i, '@')) {
        set = set.with(Modifier.valueOf(tokens.text(i).toUpperCase(Locale.ROOT)));
      }
    }
    return set;
  }

  /** The types listed behind a word, without type arguments and annotations. */
  private List<String> clause(String word) {
    List<String> types = new ArrayList<>();
    StringBuilder type = new StringBuilder();
    boolean inside = false;
    int arguments = 0;
    for (int i = keyword + 2; i <= bodyStart && i < tokens.size(); i++) {
      arguments += tokens.is(i, '<') ? 1 : 0;
      boolean ends = i == bodyStart || tokens.is(i, ',') || CLAUSES.contains(tokens.text(i));
      if (arguments == 0 && ends) {
        if (inside && !type.isEmpty()) {
          types.add(type.toString());
        }
        type.setLength(0);
        inside = tokens.is(i, ',') ? inside : tokens.is(i, word);
      } else if (arguments == 0) {
        type.append(tokens.text(i));
      }
      arguments -= tokens.is(i, '>') ? 1 : 0;
    }
    return types;
  }
}
