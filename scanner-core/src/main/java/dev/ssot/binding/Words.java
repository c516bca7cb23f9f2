package dev.ssot.binding;

import dev.ssot.yaml.Tree;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

/** Reads what is written as one text. */
final class Words {
  private Words() {}

  /** A value of the type; none where there was a mistake. */
  static Optional<Object> read(Spot spot, Class<?> type, Form form) {
    return type.isEnum() ? constant(spot, type) : scalar(spot, type, form);
  }

  private static Optional<Object> constant(Spot spot, Class<?> type) {
    List<String> valid = Keys.words(type);
    if (!(spot.tree() instanceof Tree.Scalar scalar)) {
      return spot.refuse("one of " + String.join(", ", valid));
    }
    int index = valid.indexOf(scalar.text());
    if (index < 0) {
      String what = "word " + scalar.quoted();
      spot.mistakes().unknown(scalar.at(), spot.path(), what, scalar.text(), valid);
      return Optional.empty();
    }
    return Optional.of(type.getEnumConstants()[index]);
  }

  private static Optional<Object> scalar(Spot spot, Class<?> type, Form form) {
    ScalarType as =
        ScalarType.of(type)
            .orElseThrow(() -> new IllegalStateException(type.getName() + " cannot be written"));
    String expected = form == Form.ANY ? as.words() : form.words();
    if (!(spot.tree() instanceof Tree.Scalar scalar) || !form.fits(scalar.text())) {
      return spot.refuse(expected);
    }
    try {
      return Optional.of(as.parse().apply(scalar.text()));
    } catch (IllegalArgumentException | DateTimeException e) {
      return spot.refuse(expected);
    }
  }
}
