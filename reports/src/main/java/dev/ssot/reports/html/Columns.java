package dev.ssot.reports.html;

import dev.ssot.outcome.Owners;
import dev.ssot.reports.Hunk;
import dev.ssot.reports.Plain;
import dev.ssot.reports.Wording;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Findings by column, with each text, list of places, table and fix held once: a tenth of the size
 * of one object a finding.
 */
final class Columns {
  /** In the place of an owner; none can be called so, for there is no blank in their names. */
  static final String NOBODY = "no owner";

  /** In the place of a text's number. */
  private static final int UNKNOWN = -1;

  /** A related place: number of its path, line, number of its message. */
  record Spot(int path, int line, int message) {}

  /** A table of evidence in numbers of texts. */
  record Table(int title, List<Integer> columns, List<List<Integer>> rows) {}

  /**
   * Lines that change: the first and the last of them, and the numbers of path and texts.
   *
   * @param removed {@link #UNKNOWN} where nobody knows them
   */
  record Change(int path, int line, int last, int removed, int added) {}

  /** How to mend it. */
  record Fix(int description, List<Change> changes) {}

  final Pool<String> texts = new Pool<>("");
  final Pool<List<Spot>> related = new Pool<>(List.of());
  final Pool<List<Table>> evidence = new Pool<>(List.of());
  final Pool<Fix> fixes = new Pool<>(new Fix(0, List.of()));
  final Pool<List<Integer>> owned = new Pool<>(List.of());
  final Map<String, List<Integer>> columns = new LinkedHashMap<>();

  /**
   * @param owners where the tree says who owns what
   */
  void add(Row row, Optional<Owners> owners) {
    Finding finding = row.finding();
    text("rule", finding.rule());
    text("kind", finding.kind());
    text("level", Wording.name(finding.level()));
    text("certainty", Wording.name(finding.certainty()));
    text("scope", Wording.name(finding.scope()));
    text("status", Wording.name(finding.status()));
    text("change", row.change());
    text("before", row.before());
    text("concept", finding.concept().orElse(""));
    number("inferred", finding.inferred() ? 1 : 0);
    text("path", finding.path());
    number("line", finding.span().line());
    number("column", finding.span().column());
    text("subject", finding.subject());
    text("message", finding.message());
    text("fingerprint", finding.fingerprint());
    number("related", related.number(finding.related().stream().map(this::spot).toList()));
    number("evidence", evidence.number(finding.evidence().stream().map(this::table).toList()));
    number("fix", finding.fix().map(this::fix).orElse(0));
    owners.ifPresent(all -> number("owner", owned.number(owners(all.of(finding)))));
  }

  private void text(String column, String value) {
    number(column, text(value));
  }

  private void number(String column, int value) {
    columns.computeIfAbsent(column, name -> new ArrayList<>()).add(value);
  }

  private int text(String value) {
    return texts.number(Plain.of(value));
  }

  private Spot spot(Report.Related one) {
    return new Spot(
        text(one.place().unit().path()), one.place().span().line(), text(one.message()));
  }

  private Table table(Report.Evidence one) {
    return new Table(
        text(one.title()), texts(one.columns()), one.rows().stream().map(this::texts).toList());
  }

  private List<Integer> texts(List<String> values) {
    return values.stream().map(this::text).toList();
  }

  private List<Integer> owners(List<String> names) {
    return names.isEmpty() ? List.of(text(NOBODY)) : texts(names);
  }

  private int fix(Report.Fix fix) {
    return fixes.number(
        new Fix(text(fix.description()), Hunk.of(fix).stream().map(this::change).toList()));
  }

  private Change change(Hunk hunk) {
    return new Change(
        text(hunk.path()),
        hunk.line(),
        hunk.last(),
        hunk.removed().isEmpty() ? UNKNOWN : code(hunk.removed()),
        code(hunk.added()));
  }

  /** A line's end is the one control character that the report may keep. */
  private int code(List<String> lines) {
    return texts.number(
        lines.stream()
            .map(line -> Plain.of(line.replace("\t", "    ")))
            .collect(Collectors.joining("\n")));
  }
}
