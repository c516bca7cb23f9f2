package dev.ssot.inference;

import dev.ssot.outcome.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes a draft as an {@code ssot.yaml} with the evidence beside each entry; what is doubtful is
 * commented out. Equal drafts give equal texts.
 */
public final class ConfigText {
  private static final Set<String> NO_NAMES =
      Set.of("yes", "no", "on", "off", "true", "false", "null", "y", "n");

  private final StringBuilder text = new StringBuilder();

  private ConfigText() {}

  /**
   * Writes the whole file.
   *
   * @param today what a scan with the same draft measures; it becomes targets, commented out
   */
  public static String of(Draft draft, List<Measure> today) {
    ConfigText file = new ConfigText();
    file.block(HEAD);
    file.canonical(draft);
    file.scan(draft.hints());
    file.block(RULES);
    file.targets(today);
    return file.text.toString();
  }

  private static final String HEAD =
      """
      # The sources of truth of this codebase, as `ssot init` found them: who imports what how often,
      # by which path, what is marked as deprecated, and which types share a name and methods. The
      # age of code was not looked at. Numbers are files. Read each entry, take out what is wrong, and
      # take the # away from what is right; then: ssot scan
      """;

  private static final String RULES =
      """

      # Rules keep what their own pages say; ssot rules lists them, ssot explain RULE prints a page.
      # rules:
      #   duplicate-manager: { level: error }
      #   crossed-boundary:
      #     options:
      #       boundaries:
      #         - { within: "shop.domain.**", may-not-use: ["shop.web.**"], because: ADR-12 }

      # Findings that may pass the gate; they are counted all the same.
      # accept:
      #   - { rule: singleton, subject: "shop.Cache", because: "split planned", until: 2027-03-31 }
      """;

  private void canonical(Draft draft) {
    line("");
    line(draft.concepts().isEmpty() ? "canonical: []" : "canonical:");
    draft.concepts().stream().filter(Candidate::isContested).forEach(one -> entry(one, this::line));
    List<Candidate> central = draft.concepts().stream().filter(one -> !one.isContested()).toList();
    if (!central.isEmpty()) {
      line("");
      line("  # Much used and not contested: declared, so that no second one comes up beside it.");
      central.forEach(one -> entry(one, this::line));
    }
    if (!draft.doubtful().isEmpty()) {
      line("");
      line("  # Doubtful, each for the reason that it gives:");
      draft.doubtful().forEach(one -> entry(one, this::commented));
    }
    if (draft.leftOut() > 0) {
      line("");
      line(
          "  # %s more symbols with less to say for them are left out.".formatted(draft.leftOut()));
    }
  }

  private void entry(Candidate one, Consumer<String> out) {
    line("");
    evidence(one);
    out.accept("  - name: " + scalar(one.name()));
    out.accept("    home: " + scalar(one.home().qualifiedName()));
    list("facades", claims(one, Route.Kind.INTERFACE, "its interface"), out);
    list("facades", majority(one), this::commented);
    List<Claim> deprecated = claims(one, Route.Kind.DEPRECATED, "by a deprecated module");
    deprecated.addAll(one.legacy());
    list("legacy", deprecated, out);
    list("rivals", one.rivals(), this::commented);
    list("created-by", one.makers(), this::commented);
  }

  private void evidence(Candidate one) {
    one.doubts().ifPresent(doubt -> comment("doubtful: " + doubt));
    comment(
        "imported by %s, %s of them production"
            .formatted(Wording.files(one.files()), one.production()));
    for (Route route : one.routes()) {
      if (route.kind() == Route.Kind.DETOUR) {
        comment("  %s by the detour %s".formatted(route.files(), route.path()));
      }
    }
  }

  /** What most files do may be right or the very thing to be put right; only people know. */
  private static List<Claim> majority(Candidate one) {
    return one.routes().stream()
        .filter(route -> route.kind() == Route.Kind.DETOUR && route.files() * 2 > one.files())
        .map(route -> new Claim(route.path(), "most take it: a facade, or what is to end?"))
        .collect(Collectors.toList());
  }

  private static List<Claim> claims(Candidate one, Route.Kind kind, String what) {
    return one.routes().stream()
        .filter(route -> route.kind() == kind)
        .map(route -> new Claim(route.path(), Wording.files(route.files()) + ", " + what))
        .collect(Collectors.toList());
  }

  private void list(String key, List<Claim> claims, Consumer<String> out) {
    if (!claims.isEmpty()) {
      out.accept("    " + key + ":");
      claims.forEach(
          claim -> out.accept("      - " + scalar(claim.name()) + "  # " + claim.evidence()));
    }
  }

  private void scan(List<Hint> hints) {
    line("");
    if (hints.isEmpty()) {
      line(
          "# Test and generated code are told by the usual folders and names; nothing else was seen.");
      return;
    }
    line(
        "# Perhaps these are no production code. Given, `tests` takes the place of the usual folders");
    line("# and names, so that those have to be listed too.");
    line("# scan:");
    for (String key : List.of("tests", "exclude")) {
      List<Hint> of = hints.stream().filter(hint -> hint.key().equals(key)).toList();
      if (!of.isEmpty()) {
        line("#   " + key + ":");
        of.forEach(hint -> line("#     - " + quoted(hint.glob()) + "  # " + hint.evidence()));
      }
    }
  }

  private void targets(List<Measure> today) {
    List<Measure> counts =
        today.stream()
            .filter(measure -> !measure.isShare() && measure.production().value() > 0)
            .toList();
    if (counts.isEmpty()) {
      return;
    }
    line("");
    line("# Where production is today. Take what you mean to reach, and say how far and by when.");
    line("# targets:");
    counts.forEach(
        measure ->
            line(
                String.format(
                    Locale.ROOT,
                    "#   - { measure: %s, at-most: %.0f }",
                    measure.name(),
                    measure.production().value())));
  }

  private void block(String lines) {
    text.append(lines);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  /** Configuration that does not hold. */
  private void commented(String line) {
    line("  # " + line.substring(2));
  }

  private void comment(String words) {
    line("  # " + words.replaceAll("\\p{Cntrl}", "?"));
  }

  /** As it is where YAML takes it for nothing but a string. */
  private static String scalar(String name) {
    return name.matches("[A-Za-z_][\\w.]*") && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT))
        ? name
        : quoted(name);
  }

  private static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    value.chars().forEach(c -> out.append(escaped((char) c)));
    return out.append('"').toString();
  }

  private static String escaped(char c) {
    if (c == '"' || c == '\\') {
      return "\\" + c;
    }
    return Character.isISOControl(c)
        ? String.format(Locale.ROOT, "\\u%04x", (int) c)
        : String.valueOf(c);
  }
}
