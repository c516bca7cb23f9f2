package dev.ssot.rule;

import dev.ssot.binding.Binder;
import dev.ssot.binding.Doc;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Tree;
import dev.ssot.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule's manual: the Markdown resource {@code <id>.md} beside its class. Its front matter is the
 * one place where default levels stand.
 *
 * @param body in Markdown, without the front matter
 */
public record RulePage(String rule, Front front, String body) {
  private static final Pattern FORM =
      Pattern.compile("---\\R(?<front>.*?\\R)---\\R(?<body>.*)", Pattern.DOTALL);

  /** What stands before the body. */
  public record Front(
      @Doc("Goes up with every change of what the rule counts.") int version,
      @Doc("What is wrong where it reports, in one line.") String summary,
      @Doc("Ids of the languages that it judges.") List<String> languages,
      @Doc("All kinds of its reports.") Map<String, Kind> kinds,
      @Doc("What its options mean, one line each.") Map<String, String> options) {

    /**
     * @throws IllegalArgumentException if there is no kind
     */
    public Front {
      if (kinds.isEmpty()) {
        throw new IllegalArgumentException("needs at least one kind");
      }
    }
  }

  /** What the reports of one kind are like. */
  public record Kind(
      @Doc("The default level.") Level level,
      @Doc("The default level where the rule is not certain.") Optional<Level> likely,
      @Doc("What is wrong, in one line.") String summary) {

    Level level(Certainty certainty) {
      return switch (certainty) {
        case CERTAIN -> level;
        case LIKELY -> likely.orElse(level);
        case POSSIBLE -> level.atMost(Level.INFO);
      };
    }
  }

  /**
   * Reads the page of a rule.
   *
   * @throws IllegalStateException naming the rule, where the page is missing or wrong
   */
  public static RulePage of(Rule rule) {
    Matcher form = FORM.matcher(text(rule));
    if (!form.matches()) {
      throw wrong(rule, "does not begin with a front matter between lines of ---");
    }
    var mistakes = new Mistakes();
    var front =
        new YamlReader(mistakes)
            .read("\n" + form.group("front"))
            .flatMap(tree -> read(tree, rule, mistakes));
    if (!mistakes.isEmpty()) {
      throw wrong(rule, "is wrong: " + mistakes.all());
    }
    return new RulePage(rule.id(), front.orElseThrow(), form.group("body"));
  }

  private static Optional<Front> read(Tree tree, Rule rule, Mistakes mistakes) {
    Set<String> options = Options.of(rule);
    tree.get("options").stream()
        .flatMap(told -> told.entries().stream())
        .filter(told -> !options.contains(told.key()))
        .forEach(
            told ->
                mistakes.unknown(
                    told.at(), "options." + told.key(), "option", told.key(), options));
    return new Binder(mistakes).read(tree, Front.class, "");
  }

  private static String text(Rule rule) {
    try (InputStream page = rule.getClass().getResourceAsStream(rule.id() + ".md")) {
      if (page == null) {
        throw wrong(rule, "is missing beside " + rule.getClass().getName());
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException wrong(Rule rule, String what) {
    return new IllegalStateException("The page of the rule " + rule.id() + " " + what);
  }

  public int version() {
    return front.version;
  }

  public String summary() {
    return front.summary;
  }

  public List<String> languages() {
    return front.languages;
  }

  /** By name, in the order of the page. */
  public Map<String, Kind> kinds() {
    return front.kinds;
  }

  /** One line on each option that the page tells of. */
  public Map<String, String> options() {
    return front.options;
  }

  /**
   * The default level of a report; for what is merely possible it is at most info.
   *
   * @throws IllegalStateException if the page does not list the kind
   */
  public Level level(String kind, Certainty certainty) {
    return kind(kind).level(certainty);
  }

  Kind kind(String name) {
    return Optional.ofNullable(front.kinds.get(name))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The rule " + rule + " reports the kind " + name + ", which its page lacks"));
  }
}
