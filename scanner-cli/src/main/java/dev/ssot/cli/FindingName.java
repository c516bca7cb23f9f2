package dev.ssot.cli;

import dev.ssot.rule.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first digits of a finding's fingerprint, as a person types them. */
record FindingName(String digits) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{4,16}");
  private static final int SHOWN = 10;

  /** Empty where the text cannot name a finding. */
  static Optional<FindingName> of(String text) {
    String digits = text.toLowerCase(Locale.ROOT);
    return FORM.matcher(digits).matches() ? Optional.of(new FindingName(digits)) : Optional.empty();
  }

  /**
   * The one finding of this name.
   *
   * @throws UserError if there is none, or more than one
   */
  Finding in(List<Finding> findings) {
    List<Finding> meant =
        findings.stream().filter(finding -> finding.fingerprint().startsWith(digits)).toList();
    if (meant.isEmpty()) {
      throw new UserError(
          "%s: none of the %d findings begins so; 'ssot scan --all --info' lists them"
              .formatted(digits, findings.size()));
    }
    if (meant.size() > 1) {
      throw new UserError(
          "%s: %d findings begin so; give more digits%n%s"
              .formatted(digits, meant.size(), list(meant)));
    }
    return meant.get(0);
  }

  private static String list(List<Finding> meant) {
    return meant.stream()
        .limit(SHOWN)
        .map(one -> "  %s  %s  %s".formatted(one.fingerprint(), one.rule(), printable(one)))
        .collect(Collectors.joining("\n"));
  }

  private static String printable(Finding finding) {
    String place = finding.path() + ":" + finding.span().line();
    return Printable.of(place);
  }
}
