package dev.ssot.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Figures as text, the same in every place of the world. */
public final class Numbers {
  private static final int DIGITS = 6;
  private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(DIGITS);

  private Numbers() {}

  /** With commas between thousands. */
  public static String count(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** A count that a measure holds; with a fraction only where there is one. */
  public static String count(double number) {
    BigDecimal exact = exact(number);
    return exact.scale() <= 0 ? count(exact.longValueExact()) : exact.toPlainString();
  }

  /** The number and the noun after it, which takes an {@code s} unless it is one. */
  public static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /**
   * A share in percent with one digit behind the point, cut and not rounded: 100 % means all, and 0
   * % means none.
   */
  public static String percent(double share) {
    BigDecimal exact = exact(share);
    BigDecimal percent = exact.movePointRight(2).setScale(1, RoundingMode.FLOOR);
    boolean traces = percent.signum() == 0 && exact.signum() > 0;
    boolean whole = exact.signum() == 0 || exact.compareTo(BigDecimal.ONE) == 0;
    return traces ? "<0.1 %" : (whole ? plain(percent) : percent.toPlainString()) + " %";
  }

  /** Six digits behind the point; what is neither 0 nor 1 becomes neither by rounding. */
  public static BigDecimal exact(double number) {
    BigDecimal given = BigDecimal.valueOf(number);
    BigDecimal rounded = given.setScale(DIGITS, RoundingMode.HALF_EVEN);
    if (given.signum() != 0 && rounded.signum() == 0) {
      rounded = SMALLEST;
    } else if (given.compareTo(BigDecimal.ONE) < 0 && rounded.compareTo(BigDecimal.ONE) == 0) {
      rounded = BigDecimal.ONE.subtract(SMALLEST);
    }
    return new BigDecimal(plain(rounded));
  }

  /**
   * A size with one digit behind the point; of what would be 0 by that, the first digit that is
   * not.
   */
  public static BigDecimal rounded(BigDecimal size) {
    BigDecimal rounded = size.setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? size.round(new MathContext(1)) : rounded;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
