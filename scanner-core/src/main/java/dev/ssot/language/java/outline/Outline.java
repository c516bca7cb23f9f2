package dev.ssot.language.java.outline;

import dev.ssot.facts.Body;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifiers;
import dev.ssot.language.java.gathering.FileFacts;
import dev.ssot.language.java.text.Stretch;
import dev.ssot.language.java.text.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The facts that tokens alone give, for files of which nothing can be parsed: package, imports,
 * types with their nesting, and the names of functions. Braces need not match.
 */
public final class Outline {
  private static final Set<String> ACCESS = Set.of("public", "protected", "private", "static");

  private record Open(OutlineType type, int depth) {}

  private final FileFacts facts;
  private final Tokens tokens;
  private final Deque<Open> types = new ArrayDeque<>();
  private final List<Stretch> lost;
  private int depth;

  /**
   * Of a text of which a part could be parsed.
   *
   * @param tokens of the whole text
   * @param lost what could not; what starts elsewhere is left out
   */
  public Outline(FileFacts facts, Tokens tokens, List<Stretch> lost) {
    this.facts = facts;
    this.tokens = tokens;
    this.lost = lost;
  }

  /** Adds what the tokens tell to the facts. */
  public void read() {
    facts.readHeader(firstType());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, '{')) {
        depth++;
      } else if (tokens.is(i, '}')) {
        close(i);
      } else if (types.isEmpty() && (tokens.is(i, "import") || tokens.is(i, "package"))) {
        i = header(i);
      } else if (OutlineType.startsAt(i, tokens)) {
        i = open(i);
      } else if (isLost(i) && isFunction(i)) {
        add(i);
      }
    }
    closeDown(0, tokens.size() - 1);
  }

  private boolean isLost(int token) {
    return lost.stream().anyMatch(stretch -> stretch.holds(tokens.start(token)));
  }

  private int firstType() {
    int i = 0;
    while (i < tokens.size() && !OutlineType.startsAt(i, tokens)) {
      i++;
    }
    return tokens.startOrEnd(i);
  }

  /** A package or import declaration; answers the index of its last token. */
  private int header(int keyword) {
    boolean isStatic = tokens.is(keyword + 1, "static");
    boolean isModule = tokens.is(keyword + 1, "module") && !tokens.is(keyword + 2, '.');
    int end = keyword + (isStatic || isModule ? 2 : 1);
    StringBuilder path = new StringBuilder();
    while (isPathPart(end, path)) {
      path.append(tokens.text(end++));
    }
    if (!isLost(keyword)) {
      return end - 1;
    }
    if (tokens.is(keyword, "package")) {
      facts.namespace(path.toString());
    } else if (path.length() > 0 && path.charAt(path.length() - 1) != '.') {
      int last = tokens.end(tokens.is(end, ';') ? end : end - 1);
      facts.addImport(path.toString(), isStatic, isModule, facts.span(tokens.start(keyword), last));
    }
    return end - 1;
  }

  /** Dots and names in turn, so that a forgotten semicolon does not swallow the next line. */
  private boolean isPathPart(int token, StringBuilder path) {
    boolean expectsName = path.length() == 0 || path.charAt(path.length() - 1) == '.';
    return expectsName ? tokens.isName(token) || tokens.is(token, '*') : tokens.is(token, '.');
  }

  private int open(int keyword) {
    String outer = types.isEmpty() ? "" : types.peek().type().name() + ".";
    boolean local = !types.isEmpty() && depth > types.peek().depth();
    OutlineType type = new OutlineType(keyword, outer, local, tokens);
    if (!tokens.is(type.bodyStart(), '{')) {
      return keyword + 1;
    }
    depth++;
    types.push(new Open(type, depth));
    return type.bodyStart();
  }

  private void close(int brace) {
    depth = Math.max(0, depth - 1);
    closeDown(depth + 1, brace);
  }

  /** Ends the types whose bodies are at least so deep. */
  private void closeDown(int least, int token) {
    while (!types.isEmpty() && types.peek().depth() >= least) {
      OutlineType type = types.pop().type();
      if (isLost(type.keyword())) {
        type.addTo(facts, token);
      }
    }
  }

  /** A name, parameters in parentheses, and a body or the end, where a member is expected. */
  private boolean isFunction(int name) {
    if (types.isEmpty() || !tokens.isName(name) || !tokens.is(name + 1, '(')) {
      return false;
    }
    int behind = behindParameters(name + 1);
    boolean body = tokens.is(behind, '{') || tokens.is(behind, "throws");
    boolean member = depth == types.peek().depth() || hasAccess(name);
    boolean constructor = tokens.is(name, types.peek().type().simpleName());
    boolean ends = tokens.is(behind, ';') || tokens.is(behind, "default");
    return member && (constructor ? body : isTypeEnd(name - 1) && (body || ends));
  }

  private int behindParameters(int parenthesis) {
    int open = 0;
    int i = parenthesis;
    do {
      open += tokens.is(i, '(') ? 1 : tokens.is(i, ')') ? -1 : 0;
      i++;
    } while (open > 0 && i < tokens.size() && !tokens.is(i, '{') && !tokens.is(i, ';'));
    return i;
  }

  private boolean isTypeEnd(int token) {
    return tokens.is(token, '>')
        || tokens.is(token, ']')
        || (tokens.isName(token) && !tokens.is(token - 1, '@'))
        || OutlineType.isPrimitive(tokens.text(token));
  }

  /** Whether an access modifier stands on the way back to the statement's start. */
  private boolean hasAccess(int name) {
    for (int i = name - 1; i >= 0; i--) {
      if (tokens.is(i, ';') || tokens.is(i, '{') || tokens.is(i, '}') || tokens.is(i, '(')) {
        return false;
      }
      if (ACCESS.contains(tokens.text(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(int name) {
    OutlineType type = types.peek().type();
    boolean constructor = tokens.is(name, type.simpleName());
    int end = behindParameters(name + 1) - 1;
    facts.add(
        new Function(
            constructor ? Function.Kind.CONSTRUCTOR : Function.Kind.METHOD,
            facts.intern(type.name()),
            facts.intern(tokens.text(name)),
            Modifiers.NONE,
            List.of(),
            List.of(),
            "",
            facts.span(tokens.start(name), tokens.end(end)),
            facts.span(tokens.start(name), tokens.end(name)),
            Body.NONE));
  }
}
