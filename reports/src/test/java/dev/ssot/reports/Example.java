package dev.ssot.reports;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes findings without a scan. */
public final class Example {
  private Example() {}

  static long count(List<Finding> findings, String rule) {
    return findings.stream().filter(one -> one.rule().equals(rule) && one.counts()).count();
  }

  static long count(List<Finding> findings, String rule, Scope scope) {
    return count(findings.stream().filter(one -> one.scope() == scope).toList(), rule);
  }

  static Place place(String path, int line) {
    Unit unit = new Unit(path, "java", "shop", Scope.PRODUCTION, Facts.NONE, List.of());
    return unit.at(new Span(line, 1, line, 24));
  }

  static Report.Related related(String path, int line, String message) {
    return new Report.Related(place(path, line), message);
  }

  static Finding finding(
      String rule,
      String kind,
      Level level,
      Certainty certainty,
      String subject,
      String path,
      int line,
      Scope scope,
      String message,
      Finding.Status status,
      List<Report.Related> related,
      boolean inferred) {
    String identity = rule + kind + subject;
    return new Finding(
        rule,
        kind,
        level,
        certainty,
        subject,
        Optional.empty(),
        path.substring(0, Math.max(0, path.indexOf("/src/"))),
        String.format(Locale.ROOT, "%08x%08x", identity.hashCode(), message.hashCode()),
        String.format(Locale.ROOT, "%016x", (long) message.hashCode() & 0xFFFFFFFFL),
        String.format(Locale.ROOT, "%x:1", path.hashCode() + line),
        path,
        new Span(line, 1, line, 24),
        scope,
        inferred,
        message,
        List.of(),
        Optional.empty(),
        related,
        status,
        Optional.empty());
  }

  /** A singleton with a place that is told twice. */
  public static Finding repetitive() {
    return finding(
        "singleton",
        "static-instance",
        Level.WARNING,
        Certainty.CERTAIN,
        "shop.Held",
        "shop/Held.java",
        1,
        Scope.PRODUCTION,
        "is held",
        Finding.Status.OPEN,
        List.of(related("shop/User.java", 3, "uses it"), related("shop/User.java", 3, "uses it")),
        false);
  }

  /** A singleton whose subject, file and message are called so. */
  public static Finding named(String name) {
    return finding(
        "singleton",
        "static-instance",
        Level.WARNING,
        Certainty.CERTAIN,
        name,
        name,
        1,
        Scope.PRODUCTION,
        name,
        Finding.Status.OPEN,
        List.of(),
        false);
  }

  /** The same with a fix of a line that is called so, too. */
  public static Finding mendable(String name) {
    return mendable(named(name), name);
  }

  static Finding mendable(Finding plain, String name) {
    Report.Edit edit =
        new Report.Edit(place(plain.path(), 1), name).in(List.of("old " + name.replace('\n', ' ')));
    return with(
        plain, plain.concept(), plain.evidence(), Optional.of(new Report.Fix(name, List.of(edit))));
  }

  static Finding with(
      Finding of,
      Optional<String> concept,
      List<Report.Evidence> evidence,
      Optional<Report.Fix> fix) {
    return new Finding(
        of.rule(),
        of.kind(),
        of.level(),
        of.certainty(),
        of.subject(),
        concept,
        of.module(),
        of.fingerprint(),
        of.snippetHash(),
        of.lineHash(),
        of.path(),
        of.span(),
        of.scope(),
        of.inferred(),
        of.message(),
        evidence,
        fix,
        of.related(),
        of.status(),
        of.because());
  }
}
