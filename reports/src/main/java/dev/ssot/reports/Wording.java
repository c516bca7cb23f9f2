package dev.ssot.reports;

import dev.ssot.outcome.RuleReport.State;
import dev.ssot.outcome.Source;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences that reports for people share, in plain text. */
public final class Wording {
  private static final int COMMIT_DIGITS = 9;

  private Wording() {}

  /** Name and commit, {@code shop · 101852d4a with uncommitted changes}. */
  static String origin(Source source) {
    return commit(source).isEmpty() ? source.name() : source.name() + " · " + commit(source);
  }

  /** "" outside version control. */
  public static String commit(Source source) {
    return source
        .commit()
        .map(id -> id.substring(0, Math.min(COMMIT_DIGITS, id.length())))
        .map(id -> id + (source.dirty() ? " with uncommitted changes" : ""))
        .orElse("");
  }

  /** How much was found, or what it means that nothing was. */
  public static String verdict(Summary summary) {
    if (summary.outcome().coverage().files() == 0) {
      return "No source files: nothing here is in a language that is read, so no rule was applied.";
    }
    if (summary.all().findings() > 0) {
      return found(summary);
    }
    long judged = summary.rules(State.PASSED) + summary.rules(State.FINDINGS);
    if (judged == 0) {
      return "No rule had anything to examine, so this says nothing about the code.";
    }
    long examined = summary.rules().stream().mapToLong(RuleSummary::examined).sum();
    return "Nothing found: "
        + Numbers.count(judged, "rule")
        + " examined "
        + Numbers.count(examined, "place")
        + " in "
        + Numbers.count(summary.outcome().coverage().files(), "file")
        + ".";
  }

  /** What is peculiar about some of the findings. */
  public static List<String> remarks(Summary summary) {
    List<String> remarks = new ArrayList<>();
    if (summary.all().accepted() > 0) {
      remarks.add(Numbers.count(summary.all().accepted()) + " of them accepted, and still counted");
    }
    if (summary.all().inferred() > 0) {
      remarks.add(
          Numbers.count(summary.all().inferred())
              + " rest on inference, not on a declaration in ssot.yaml");
    }
    return remarks;
  }

  /** Why the figures are not the whole truth; empty where they are. */
  public static List<String> alarms(Summary summary) {
    List<String> alarms = new ArrayList<>();
    long failed = summary.rules(State.FAILED);
    if (failed > 0) {
      alarms.add(
          Numbers.count(failed, "rule") + " FAILED: what it would have found is missing here.");
    }
    int abandoned = summary.outcome().coverage().abandoned();
    if (abandoned > 0) {
      alarms.add(
          "THE SCAN IS INCOMPLETE: "
              + Numbers.count(abandoned, "file")
              + " given up for time or nesting.");
    }
    return alarms;
  }

  /** An enum's constant as it is written in every format. */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The first 8 digits of its fingerprint, by which {@code ssot explain} finds it. */
  public static String shortName(Finding finding) {
    return finding.fingerprint().substring(0, 8);
  }

  /** What keeps a finding from being plain fact in full force; "" for nothing. */
  static String standing(Finding finding) {
    List<String> parts = new ArrayList<>();
    if (finding.inferred()) {
      parts.add("inferred");
    }
    if (finding.certainty() != Certainty.CERTAIN) {
      parts.add(name(finding.certainty()));
    }
    if (finding.status() != Finding.Status.OPEN) {
      parts.add(name(finding.status()));
    }
    finding.fix().ifPresent(fix -> parts.add("fix: " + fix.description()));
    return String.join(" · ", parts);
  }

  /** How many places are not told; "" for none. */
  static String more(int untold) {
    return untold > 0 ? "and " + Numbers.count(untold, "more place") : "";
  }

  private static String found(Summary summary) {
    String places =
        summary.all().places() == summary.all().findings()
            ? ""
            : ", in " + Numbers.count(summary.all().places(), "place");
    return Numbers.count(summary.production().findings(), "finding")
        + " in production code, "
        + Numbers.count(summary.tests().findings())
        + " in tests"
        + places
        + ".";
  }
}
