package dev.ssot.memory;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finding with paths in the place of files, to be remembered. */
public record KeptFinding(
    String rule,
    String kind,
    Level level,
    Certainty certainty,
    String subject,
    Optional<String> concept,
    String module,
    String fingerprint,
    String snippetHash,
    String lineHash,
    String path,
    Span span,
    Scope scope,
    boolean inferred,
    String message,
    List<Report.Evidence> evidence,
    Optional<String> fix,
    List<Change> edits,
    List<Spot> related,
    Finding.Status status,
    Optional<String> because) {

  /** A place and what is said of it. */
  public record Spot(String path, Span span, String text) {
    private static Spot of(Place place, String text) {
      return new Spot(place.unit().path(), place.span(), text);
    }
  }

  /** An edit. */
  public record Change(Spot spot, List<String> lines) {
    private static Change of(Report.Edit edit) {
      return new Change(Spot.of(edit.place(), edit.replacement()), edit.lines());
    }

    private Report.Edit in(Map<String, Unit> units) {
      return new Report.Edit(place(spot, units), spot.text, lines);
    }
  }

  static KeptFinding of(Finding finding) {
    return new KeptFinding(
        finding.rule(),
        finding.kind(),
        finding.level(),
        finding.certainty(),
        finding.subject(),
        finding.concept(),
        finding.module(),
        finding.fingerprint(),
        finding.snippetHash(),
        finding.lineHash(),
        finding.path(),
        finding.span(),
        finding.scope(),
        finding.inferred(),
        finding.message(),
        finding.evidence(),
        finding.fix().map(Report.Fix::description),
        finding.fix().stream().flatMap(fix -> fix.edits().stream()).map(Change::of).toList(),
        finding.related().stream().map(one -> Spot.of(one.place(), one.message())).toList(),
        finding.status(),
        finding.because());
  }

  /**
   * The finding again.
   *
   * @param units the files that it was made of, by path
   */
  Finding in(Map<String, Unit> units) {
    List<Report.Edit> all = edits.stream().map(each -> each.in(units)).toList();
    return new Finding(
        rule,
        kind,
        level,
        certainty,
        subject,
        concept,
        module,
        fingerprint,
        snippetHash,
        lineHash,
        path,
        span,
        scope,
        inferred,
        message,
        evidence,
        fix.map(description -> new Report.Fix(description, all)),
        related.stream().map(each -> new Report.Related(place(each, units), each.text)).toList(),
        status,
        because);
  }

  /** Whether all files that it speaks of are there. */
  boolean isIn(Map<String, Unit> units) {
    return units.containsKey(path)
        && edits.stream().allMatch(each -> units.containsKey(each.spot.path))
        && related.stream().allMatch(each -> units.containsKey(each.path));
  }

  private static Place place(Spot spot, Map<String, Unit> units) {
    return units.get(spot.path).at(spot.span);
  }
}
