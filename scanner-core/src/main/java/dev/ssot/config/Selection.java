package dev.ssot.config;

import dev.ssot.codebase.Scope;
import dev.ssot.source.Glob;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measure, or a part of it, as a person names it:
 *
 * <pre>
 * selection = rule "." name [ "{" filter { "," filter } "}" ]
 * filter    = ( "scope" | "kind" | "concept" | "path" ) "=" value
 * </pre>
 *
 * <p>as in {@code fragmented-import.count{kind=renamed,path=app/**}}. Values hold no comma outside
 * braces of their own. Each filter is there once at most; all of them must hold. Shares can be
 * asked for by scope alone, since only findings know the rest.
 *
 * @param rule id of a rule, or {@code coverage}
 * @param name {@code count}, {@code compliance}, or a share of the rule's own
 */
public record Selection(
    String rule,
    String name,
    Optional<Scope> scope,
    Optional<String> kind,
    Optional<String> concept,
    Optional<Glob> path) {
  private static final Pattern FORM =
      Pattern.compile("(?<rule>[a-z0-9-]+)\\.(?<name>[a-z0-9-]+)(?:\\{(?<filters>.*)\\})?");
  private static final Pattern COMMA = Pattern.compile(",(?![^{]*\\})");
  private static final List<String> KEYS = List.of("scope", "kind", "concept", "path");

  /**
   * Reads a selection.
   *
   * @throws IllegalArgumentException if it does not follow the grammar; the message says what does
   */
  public static Selection of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "measure must be as in fragmented-import.count or singleton.count{path=app/**}");
    }
    Map<String, String> filters = filters(form.group("filters"));
    Selection selection =
        new Selection(
            form.group("rule"),
            form.group("name"),
            Optional.ofNullable(filters.get("scope")).map(Selection::scope),
            Optional.ofNullable(filters.get("kind")),
            Optional.ofNullable(filters.get("concept")),
            Optional.ofNullable(filters.get("path")).map(Glob::ofPath));
    if (selection.isPart() && !selection.name.equals("count")) {
      throw new IllegalArgumentException(
          "only a count can be narrowed by kind, concept or path; not " + selection.measure());
    }
    return selection;
  }

  /** Name of the whole measure. */
  public String measure() {
    return rule + "." + name;
  }

  /** Whether it means some of the findings only. */
  public boolean isPart() {
    return kind.isPresent() || concept.isPresent() || path.isPresent();
  }

  private static Map<String, String> filters(String text) {
    Map<String, String> filters = new LinkedHashMap<>();
    if (text == null) {
      return filters;
    }
    for (String filter : COMMA.split(text, -1)) {
      String[] sides = filter.split("=", 2);
      String key = sides[0].strip();
      if (sides.length < 2 || sides[1].isBlank() || !KEYS.contains(key)) {
        throw new IllegalArgumentException(
            "the filter \""
                + filter.strip()
                + "\" is none of "
                + String.join(", ", KEYS)
                + " with = and a value");
      }
      if (filters.put(key, sides[1].strip()) != null) {
        throw new IllegalArgumentException("the filter " + key + " is there twice");
      }
    }
    return filters;
  }

  private static Scope scope(String word) {
    return Arrays.stream(new Scope[] {Scope.PRODUCTION, Scope.TEST})
        .filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("scope must be production or test, not " + word));
  }
}
