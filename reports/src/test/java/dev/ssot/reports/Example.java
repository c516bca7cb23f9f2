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

/** Findings as the rules tell them, in a shop. */
final class Example {
  private static final String SHOP = "shop/src/main/java/shop/";
  private static final List<String> HELD =
      List.of(
          "PriceCache",
          "SessionRegistry",
          "TaxTable",
          "CurrencyList",
          "StockCounter",
          "MailQueue",
          "CouponBook",
          "AddressIndex",
          "VoucherPool",
          "LoginGuard",
          "RateLimiter",
          "AuditTrail",
          "ImageStore",
          "SearchIndex",
          "FeatureFlags",
          "ClockSource",
          "IdSequence",
          "PluginList",
          "ThemeStore",
          "CarrierRegistry",
          "PaymentRegistry",
          "VendorRegistry");

  private Example() {}

  static Finding brokenLazySingleton() {
    return finding(
        "singleton",
        "double-checked",
        Level.ERROR,
        Certainty.CERTAIN,
        "shop.order.OrderCache.instance",
        SHOP + "order/OrderCache.java",
        29,
        Scope.PRODUCTION,
        "`instance` is checked twice but is not volatile, so that another thread may see it half"
            + " built; give OrderCache to its users instead",
        Finding.Status.NEW,
        List.of(
            related(SHOP + "order/OrderService.java", 51, "calls OrderCache.get()"),
            related(SHOP + "web/OrderController.java", 77, "calls OrderCache.get()")),
        false);
  }

  static Finding secondManager() {
    return finding(
        "duplicate-manager",
        "second-implementation",
        Level.WARNING,
        Certainty.CERTAIN,
        "shop.user.UnifiedUserManager",
        SHOP + "user/UnifiedUserManager.java",
        18,
        Scope.PRODUCTION,
        "does the same job as UserManager, 7 of 9 methods are shared; keep UserManager, which 14"
            + " files use against 3, and move createGuest() there",
        Finding.Status.OPEN,
        List.of(related(SHOP + "user/UserManager.java", 11, "the one to keep")),
        true);
  }

  static Finding thirdManager() {
    return finding(
        "duplicate-manager",
        "second-implementation",
        Level.WARNING,
        Certainty.LIKELY,
        "shop.billing.internal.settlement.reconciliation.DefaultReconciliationSettlementManager",
        "billing-service/src/main/java/shop/billing/internal/settlement/reconciliation/"
            + "DefaultReconciliationSettlementManager.java",
        104,
        Scope.PRODUCTION,
        "does the same job as SettlementManager, 4 of 8 methods are shared; keep SettlementManager",
        Finding.Status.OPEN,
        List.of(
            related(SHOP + "billing/SettlementManager.java", 20, "the one to keep"),
            related(SHOP + "billing/SettlementJob.java", 33, "uses this one"),
            related(SHOP + "billing/SettlementMail.java", 15, "uses this one"),
            related(SHOP + "billing/SettlementView.java", 48, "uses this one")),
        true);
  }

  static Finding legacyImport() {
    Place place = place(SHOP + "cart/CartService.java", 7);
    Finding plain =
        finding(
            "fragmented-import",
            "legacy",
            Level.ERROR,
            Certainty.CERTAIN,
            "shop.util.Money in shop.cart.CartService",
            SHOP + "cart/CartService.java",
            7,
            Scope.PRODUCTION,
            "shop.util.Money is a legacy path of Money; import shop.money.Money",
            Finding.Status.OPEN,
            List.of(),
            false);
    Report.Edit edit = new Report.Edit(place, "import shop.money.Money;");
    return with(
        plain,
        Optional.of("Money"),
        List.of(
            new Report.Evidence(
                "The way of the import",
                List.of("module", "name"),
                List.of(List.of("shop.util", "Money"), List.of("shop.money", "Money")))),
        Optional.of(new Report.Fix("import shop.money.Money", List.of(edit))));
  }

  static Finding acceptedImport() {
    return finding(
        "fragmented-import",
        "rival",
        Level.WARNING,
        Certainty.CERTAIN,
        "shop.report.Amount in shop.report.Printer",
        SHOP + "report/Printer.java",
        12,
        Scope.PRODUCTION,
        "shop.report.Amount claims the job of Money; use shop.money.Money",
        Finding.Status.ACCEPTED,
        List.of(),
        false);
  }

  static Finding rivalLibrary() {
    return finding(
        "fragmented-import",
        "rival-library",
        Level.WARNING,
        Certainty.CERTAIN,
        "nullness annotations in shop",
        SHOP + "user/UserManager.java",
        3,
        Scope.PRODUCTION,
        "3 libraries for nullness annotations in one module; keep org.jspecify, which 40 of 61"
            + " files use",
        Finding.Status.OPEN,
        List.of(),
        true);
  }

  static Finding enumSingleton() {
    return finding(
        "singleton",
        "enum",
        Level.INFO,
        Certainty.POSSIBLE,
        "shop.money.Rounding",
        SHOP + "money/Rounding.java",
        5,
        Scope.PRODUCTION,
        "an enum with one constant and no state that changes",
        Finding.Status.OPEN,
        List.of(),
        false);
  }

  /** One of 22, of which the last three share a file. */
  static Finding plainSingleton(int number) {
    String name = HELD.get(number - 1);
    return finding(
        "singleton",
        "static-instance",
        Level.WARNING,
        Certainty.CERTAIN,
        "shop.legacy." + name + ".INSTANCE",
        SHOP + "legacy/" + (number > 19 ? "Registries" : name) + ".java",
        10 + number,
        Scope.PRODUCTION,
        name + " keeps its only instance in a static field; construct it once and pass it on",
        Finding.Status.OPEN,
        List.of(),
        false);
  }

  static Finding testSingleton(int number) {
    return finding(
        "singleton",
        "static-instance",
        Level.WARNING,
        Certainty.CERTAIN,
        "shop.Fixture" + number + ".INSTANCE",
        "shop/src/test/java/shop/Fixture" + number + ".java",
        8,
        Scope.TEST,
        "Fixture" + number + " keeps its only instance in a static field",
        Finding.Status.OPEN,
        List.of(),
        false);
  }

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
        String.format(Locale.ROOT, "%016x", (long) identity.hashCode() & 0xFFFFFFFFL),
        String.format(Locale.ROOT, "%016x", (long) message.hashCode() & 0xFFFFFFFFL),
        path,
        new Span(line, 1, line, 24),
        scope,
        inferred,
        message,
        List.of(),
        Optional.empty(),
        related,
        status);
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
        of.path(),
        of.span(),
        of.scope(),
        of.inferred(),
        of.message(),
        evidence,
        fix,
        of.related(),
        of.status());
  }
}
