package dev.ssot.reports;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Optional;

/** Findings as the rules tell them, in a shop. */
final class Shop {
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

  private Shop() {}

  static Finding brokenLazySingleton() {
    return Example.finding(
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
        Finding.Status.OPEN,
        List.of(
            Example.related(SHOP + "order/OrderService.java", 51, "calls OrderCache.get()"),
            Example.related(SHOP + "web/OrderController.java", 77, "calls OrderCache.get()")),
        false);
  }

  static Finding secondManager() {
    return Example.finding(
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
        List.of(Example.related(SHOP + "user/UserManager.java", 11, "the one to keep")),
        true);
  }

  static Finding thirdManager() {
    return Example.finding(
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
            Example.related(SHOP + "billing/SettlementManager.java", 20, "the one to keep"),
            Example.related(SHOP + "billing/SettlementJob.java", 33, "uses this one"),
            Example.related(SHOP + "billing/SettlementMail.java", 15, "uses this one"),
            Example.related(SHOP + "billing/SettlementView.java", 48, "uses this one")),
        true);
  }

  static Finding legacyImport() {
    Place place = Example.place(SHOP + "cart/CartService.java", 7);
    Finding plain =
        Example.finding(
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
    Report.Edit edit =
        new Report.Edit(place, "import shop.money.Money;")
            .in(List.of("import shop.util.Money; // \t<b>&amp;"));
    return Example.with(
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
    return Example.finding(
            "fragmented-import",
            "rival",
            Level.WARNING,
            Certainty.CERTAIN,
            "shop.report.Amount in shop.report.Printer",
            SHOP + "report/Printer.java",
            12,
            Scope.PRODUCTION,
            "shop.report.Amount claims the job of Money; use shop.money.Money",
            Finding.Status.OPEN,
            List.of(),
            false)
        .passed(Finding.Status.ACCEPTED, "printed amounts have no currency");
  }

  static Finding rivalLibrary() {
    return Example.finding(
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
    return Example.finding(
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

  /** One of an earlier state. */
  static Finding retired(String type) {
    return Example.finding(
        "singleton",
        "static-instance",
        Level.WARNING,
        Certainty.CERTAIN,
        type + ".INSTANCE",
        "shop/src/main/java/" + type.replace('.', '/') + ".java",
        9,
        Scope.PRODUCTION,
        "keeps its only instance in a static field",
        Finding.Status.OPEN,
        List.of(),
        false);
  }

  /** One of 22, of which the last three share a file. */
  static Finding plainSingleton(int number) {
    String name = HELD.get(number - 1);
    return Example.finding(
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
    return Example.finding(
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
}
