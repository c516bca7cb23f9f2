package dev.ssot.rule;

import dev.ssot.codebase.Place;
import java.util.List;
import java.util.Optional;

/**
 * One defect as a rule tells it.
 *
 * @param kind one of the kinds on the rule's page
 * @param subject what the defect is about, in words that survive moving lines and files: the
 *     imported symbol and the importing type, the class and the member
 * @param message one sentence: what is wrong, and what instead
 * @param concept name of the registry's concept that it is about
 * @param inferred whether it rests on a guess of ours, not on a declaration of the user's
 */
public record Report(
    String kind,
    String subject,
    Place place,
    String message,
    Certainty certainty,
    Optional<String> concept,
    boolean inferred,
    List<Related> related,
    List<Evidence> evidence,
    Optional<Fix> fix) {

  /** Another place that belongs to a finding, and what it has to do with it. */
  public record Related(Place place, String message) {}

  /** A table that shows why: the import chain hop by hop, the shared members. */
  public record Evidence(String title, List<String> columns, List<List<String>> rows) {}

  /**
   * How to mend it by changing text.
   *
   * @param description in the imperative
   */
  public record Fix(String description, List<Edit> edits) {}

  /**
   * Text to put in the place of other text.
   *
   * @param lines those that the place is in, whole and without their ends, as the file had them;
   *     none where nobody has looked, or where they are too long to be shown
   */
  public record Edit(Place place, String replacement, List<String> lines) {

    /** As a rule tells it, which sees no text. */
    public Edit(Place place, String replacement) {
      this(place, replacement, List.of());
    }

    /** The same with the lines that its place is in. */
    public Edit in(List<String> those) {
      return new Edit(place, replacement, those);
    }
  }

  /** A certain one without anything more. */
  public static Report of(String kind, String subject, Place place, String message) {
    return new Report(
        kind,
        subject,
        place,
        message,
        Certainty.CERTAIN,
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        Optional.empty());
  }

  public Report certainty(Certainty to) {
    return new Report(kind, subject, place, message, to, concept, inferred, related, evidence, fix);
  }

  public Report concept(String name) {
    return new Report(
        kind,
        subject,
        place,
        message,
        certainty,
        Optional.of(name),
        inferred,
        related,
        evidence,
        fix);
  }

  /** The same, marked as resting on a guess of ours. */
  public Report asInferred() {
    return new Report(
        kind, subject, place, message, certainty, concept, true, related, evidence, fix);
  }

  public Report related(List<Related> places) {
    return new Report(
        kind, subject, place, message, certainty, concept, inferred, places, evidence, fix);
  }

  public Report evidence(Evidence... tables) {
    return new Report(
        kind, subject, place, message, certainty, concept, inferred, related, List.of(tables), fix);
  }

  public Report fix(Fix how) {
    return new Report(
        kind,
        subject,
        place,
        message,
        certainty,
        concept,
        inferred,
        related,
        evidence,
        Optional.of(how));
  }
}
