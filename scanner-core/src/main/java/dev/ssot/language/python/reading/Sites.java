package dev.ssot.language.python.reading;

import dev.ssot.facts.Import.Site;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.grammar.Statement;
import java.util.Set;

/**
 * Where an import stands. What only a type checker sees weighs most, then what may fail, then the
 * function or class around it, then a condition.
 */
final class Sites {
  private static final Set<String> CAUGHT =
      Set.of("ImportError", "ModuleNotFoundError", "Exception", "BaseException");

  private Sites() {}

  /** Under some condition. */
  static Site conditional(Site site) {
    return site == Site.TOP ? Site.CONDITIONAL : site;
  }

  static Site guarded(Site site) {
    return site == Site.TYPE_CHECKING ? site : Site.GUARDED;
  }

  /** In a function's body, which no guard around its definition protects. */
  static Site inFunction(Site site) {
    return site == Site.TYPE_CHECKING ? site : Site.FUNCTION;
  }

  /** In a class's body. */
  static Site inClass(Site site) {
    return site == Site.TOP || site == Site.CONDITIONAL ? Site.CLASS : site;
  }

  /** Where a test holds. */
  static Site under(Expression test, Site site) {
    return isTypeChecking(test) ? Site.TYPE_CHECKING : conditional(site);
  }

  /** Where a test does not hold. */
  static Site after(Expression test, Site otherwise, Site site) {
    return test instanceof Expression.Not not && isTypeChecking(not.operand())
        ? Site.TYPE_CHECKING
        : otherwise == Site.TYPE_CHECKING ? conditional(site) : otherwise;
  }

  private static boolean isTypeChecking(Expression test) {
    return lastName(test).equals("TYPE_CHECKING");
  }

  /** In the body of a {@code with}: {@code suppress(ImportError)} guards. */
  static Site within(Expression context, Site site) {
    boolean suppresses =
        context instanceof Expression.Call call
            && lastName(call.function()).equals("suppress")
            && call.arguments().stream().anyMatch(argument -> isCaught(argument.value()));
    return suppresses ? guarded(site) : site;
  }

  /** Whether a failed import ends up in this handler. */
  static boolean catchesImportError(Statement.Handler handler) {
    return handler.type().map(Sites::isCaught).orElse(true);
  }

  private static boolean isCaught(Expression type) {
    if (type instanceof Expression.Display display) {
      return display.items().stream().anyMatch(Sites::isCaught);
    }
    return CAUGHT.contains(lastName(type));
  }

  private static String lastName(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return name.id();
    }
    return expression instanceof Expression.Attribute attribute ? attribute.name() : "";
  }
}
