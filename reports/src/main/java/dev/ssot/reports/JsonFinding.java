package dev.ssot.reports;

import dev.ssot.facts.Span;
import dev.ssot.outcome.Owners;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Report;
import java.io.IOException;
import java.util.Optional;

/**
 * A finding in the JSON result.
 *
 * @param owners where the tree says who owns what
 */
public record JsonFinding(Json json, Optional<Owners> owners) {

  /** Without owners. */
  public JsonFinding(Json json) {
    this(json, Optional.empty());
  }

  void write(Finding finding) throws IOException {
    json.text("rule", finding.rule());
    json.text("kind", finding.kind());
    json.text("level", Wording.name(finding.level()));
    json.text("certainty", Wording.name(finding.certainty()));
    json.text("subject", finding.subject());
    json.text("concept", finding.concept());
    json.text("module", finding.module());
    json.text("fingerprint", finding.fingerprint());
    json.text("snippetHash", finding.snippetHash());
    json.text("lineHash", finding.lineHash());
    json.text("path", finding.path());
    span(finding.span());
    json.text("scope", Wording.name(finding.scope()));
    json.flag("inferred", finding.inferred());
    json.text("message", finding.message());
    evidence(finding);
    if (finding.fix().isPresent()) {
      json.open("fix");
      json.text("description", finding.fix().get().description());
      json.list("edits", finding.fix().get().edits(), this::edit);
      json.close();
    }
    json.list("related", finding.related(), this::related);
    json.text("status", Wording.name(finding.status()));
    json.text("because", finding.because());
    if (owners.isPresent()) {
      json.row("owners", owners.get().of(finding));
    }
  }

  /** The member {@code evidence}, where there is any. */
  public void evidence(Finding finding) throws IOException {
    if (!finding.evidence().isEmpty()) {
      json.list("evidence", finding.evidence(), this::evidence);
    }
  }

  private void span(Span span) throws IOException {
    json.number("startLine", span.line());
    json.number("startColumn", span.column());
    json.number("endLine", span.endLine());
    json.number("endColumn", span.endColumn());
  }

  private void evidence(Report.Evidence table) throws IOException {
    json.text("title", table.title());
    json.row("columns", table.columns());
    json.rows("rows", table.rows());
  }

  private void edit(Report.Edit edit) throws IOException {
    json.text("path", edit.place().unit().path());
    span(edit.place().span());
    json.text("replacement", edit.replacement());
    if (!edit.lines().isEmpty()) {
      json.row("lines", edit.lines());
    }
  }

  private void related(Report.Related related) throws IOException {
    json.text("path", related.place().unit().path());
    json.number("startLine", related.place().span().line());
    json.text("message", related.message());
  }
}
