package dev.ssot.rules;

import dev.ssot.rule.Findings;
import dev.ssot.rule.Permission;
import dev.ssot.rule.Report;
import java.util.List;

/** What lets findings pass: it must have a reason, be in time, and be needed. */
record UsedPermissions(List<Permission> permissions) implements Declarations {

  @Override
  public void check(Findings findings) {
    for (Permission permission : permissions) {
      findings.examined(permission.place());
      if (permission.reason().isBlank()) {
        report(
            "unreasoned",
            permission,
            "lets nothing pass, since it gives no reason: add `because …`",
            findings);
      } else if (permission.expired()) {
        report(
            "expired",
            permission,
            "is past its date, and lets nothing pass any more; mend what it names",
            findings);
      } else if (permission.passed() == 0) {
        report(
            "unused",
            permission,
            "matches no finding of `%s`; take it out".formatted(permission.rule()),
            findings);
      }
    }
  }

  private static void report(String state, Permission permission, String what, Findings findings) {
    boolean inSource = permission.origin() == Permission.Origin.SOURCE;
    String subject =
        inSource
            ? permission.rule() + " in " + permission.place().unit().path()
            : permission.rule() + " " + permission.subject();
    String kind = state + (inSource ? "-suppression" : "-accept");
    findings.report(Report.of(kind, subject, permission.place(), "this " + what));
  }
}
