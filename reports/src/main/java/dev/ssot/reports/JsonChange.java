package dev.ssot.reports;

import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.OwnerReport;
import dev.ssot.outcome.Source;
import dev.ssot.outcome.Verdict;
import dev.ssot.rule.Finding;
import java.io.IOException;
import java.util.List;

/** Comparison, verdict and owners in the JSON result. */
record JsonChange(Json json, JsonFinding findings) {

  /**
   * @param all the outcome's own findings
   */
  void comparison(Comparison comparison, List<Finding> all) throws IOException {
    json.open("comparison");
    json.text("reference", comparison.reference());
    source("source", comparison.source());
    counts(comparison, all);
    json.list("moved", comparison.moved(), this::moved);
    json.list("fixed", comparison.fixed(), (Finding finding) -> findings.write(finding));
    json.list("lost", comparison.lost(), this::lost);
    json.list("exemptions", comparison.exemptions(), this::exemption);
    json.row("remarks", comparison.remarks());
    json.close();
  }

  void verdict(Verdict verdict) throws IOException {
    json.open("verdict");
    json.flag("passed", verdict.passed());
    json.list("reasons", verdict.reasons(), this::reason);
    json.close();
  }

  void owner(OwnerReport owner) throws IOException {
    json.text("owner", owner.owner());
    json.number("production", owner.production());
    json.number("tests", owner.tests());
    json.number("new", owner.added());
    json.number("fixed", owner.fixed());
  }

  void source(String name, Source source) throws IOException {
    json.open(name);
    json.text("name", source.name());
    json.text("commit", source.commit());
    json.flag("dirty", source.dirty());
    json.text("repository", source.origin().repository());
    json.text("branch", source.origin().branch());
    json.close();
  }

  /** Of the headline: what is of level info stays out. */
  private void counts(Comparison comparison, List<Finding> all) throws IOException {
    long added = counted(comparison.added());
    long now = counted(all);
    json.open("counts");
    json.number("before", now - added + counted(comparison.fixed()) + lost(comparison));
    json.number("now", now);
    json.number("new", added);
    json.number("fixed", counted(comparison.fixed()));
    json.number("moved", counted(comparison.moved().stream().map(one -> one.now()).toList()));
    json.number("lost", lost(comparison));
    json.close();
  }

  private static long lost(Comparison comparison) {
    return counted(comparison.lost().stream().map(one -> one.before()).toList());
  }

  private static long counted(List<Finding> findings) {
    return findings.stream().filter(Finding::counts).count();
  }

  private void moved(Comparison.Moved moved) throws IOException {
    json.text("fingerprint", moved.now().fingerprint());
    json.open("before");
    findings.write(moved.before());
    json.close();
  }

  private void lost(Comparison.Lost lost) throws IOException {
    json.text("reason", lost.reason());
    json.open("before");
    findings.write(lost.before());
    json.close();
  }

  private void exemption(Comparison.Exemption exemption) throws IOException {
    json.text("origin", Wording.name(exemption.origin()));
    json.text("rule", exemption.rule());
    json.text("subject", exemption.subject());
    json.text("reason", exemption.reason());
    json.text("fingerprint", exemption.finding().map(Finding::fingerprint));
  }

  private void reason(Verdict.Reason reason) throws IOException {
    json.text("kind", Wording.name(reason.kind()));
    json.text("text", reason.text());
    json.text("fingerprint", reason.finding().map(Finding::fingerprint));
  }
}
