package dev.ssot.language.python.grammar;

import dev.ssot.language.python.token.SyntaxException;
import java.util.Locale;

/** What can be assigned to, and what cannot. */
final class Targets {
  private Targets() {}

  /**
   * A target of an assignment, loop, {@code with} or comprehension.
   *
   * @throws SyntaxException where it can be none
   */
  static void verify(Expression target, Cursor cursor) {
    if (target instanceof Expression.Starred starred) {
      cursor.fault(target.first(), "starred assignment target must be in a list or tuple");
      verifyItem(starred.value(), cursor);
    } else {
      verifyItem(target, cursor);
    }
  }

  private static void verifyItem(Expression target, Cursor cursor) {
    if (target instanceof Expression.Name name) {
      verifyName(name, cursor);
    } else if (target instanceof Expression.Display display && isSequence(display)) {
      verifyItems(display, cursor);
    } else if (target instanceof Expression.Attribute attribute) {
      verifyAttribute(attribute, cursor);
    } else if (!(target instanceof Expression.Subscript)) {
      throw cursor.failure(target.first(), "cannot assign to " + describe(target));
    }
  }

  private static void verifyItems(Expression.Display display, Cursor cursor) {
    int stars = 0;
    for (Expression item : display.items()) {
      if (item instanceof Expression.Starred starred) {
        if (++stars == 2) {
          cursor.fault(display.first(), "multiple starred expressions in assignment");
        }
        if (starred.value() instanceof Expression.Starred) {
          throw cursor.failure(item.first(), "cannot assign to starred");
        }
        verifyItem(starred.value(), cursor);
      } else {
        verifyItem(item, cursor);
      }
    }
  }

  /**
   * A target of {@code +=} and the like, or of an annotation.
   *
   * @param use what it is meant for, in a message
   */
  static void verifySingle(Expression target, String use, Cursor cursor) {
    if (target instanceof Expression.Name name) {
      verifyName(name, cursor);
    } else if (target instanceof Expression.Attribute attribute) {
      verifyAttribute(attribute, cursor);
    } else if (!(target instanceof Expression.Subscript)) {
      throw cursor.failure(
          target.first(), "'" + describe(target) + "' is an illegal expression for " + use);
    }
  }

  /** What {@code del} can delete. */
  static void verifyDeletable(Expression target, Cursor cursor) {
    if (target instanceof Expression.Display display && isSequence(display)) {
      display.items().forEach(item -> verifyDeletable(item, cursor));
    } else if (target instanceof Expression.Name name) {
      verifyName(name, cursor);
    } else if (!(target instanceof Expression.Attribute)
        && !(target instanceof Expression.Subscript)) {
      throw cursor.failure(target.first(), "cannot delete " + describe(target));
    }
  }

  /** A name that is bound. */
  static void verifyName(Expression.Name name, Cursor cursor) {
    verifyName(name.id(), name.first(), cursor);
  }

  private static void verifyName(String name, int token, Cursor cursor) {
    if (name.equals("__debug__")) {
      cursor.fault(token, "cannot assign to __debug__");
    }
  }

  private static void verifyAttribute(Expression.Attribute attribute, Cursor cursor) {
    verifyName(attribute.name(), attribute.last(), cursor);
  }

  private static boolean isSequence(Expression.Display display) {
    return display.kind() == Expression.DisplayKind.TUPLE
        || display.kind() == Expression.DisplayKind.LIST;
  }

  private static String describe(Expression target) {
    if (target instanceof Expression.Call) {
      return "function call";
    } else if (target instanceof Expression.Text || target instanceof Expression.Constant) {
      return "literal";
    } else if (target instanceof Expression.Yield) {
      return "yield expression";
    } else if (target instanceof Expression.Comparison) {
      return "comparison";
    } else if (target instanceof Expression.Display display) {
      return display.kind().toString().toLowerCase(Locale.ROOT);
    }
    return "expression";
  }
}
