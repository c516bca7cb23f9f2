package dev.ssot.yaml;

import java.time.DateTimeException;
import java.util.Optional;

/** Reads what is written as one text. */
final class Words {
  private final Mistakes mistakes;

  Words(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** A value of the type; none where there was a mistake. */
  Optional<Object> read(Tree tree, Class<?> type, Form form, String path) {
    return type.isEnum() ? constant(tree, type, path) : scalar(tree, type, form, path);
  }

  private Optional<Object> constant(Tree tree, Class<?> type, String path) {
    var valid = Keys.words(type);
    if (!(tree instanceof Tree.Scalar scalar)) {
      return refuse(tree, path, "one of " + String.join(", ", valid));
    }
    int index = valid.indexOf(scalar.text());
    if (index < 0) {
      mistakes.unknown(scalar.at(), path, "word \"" + scalar.text() + "\"", scalar.text(), valid);
      return Optional.empty();
    }
    return Optional.of(type.getEnumConstants()[index]);
  }

  private Optional<Object> scalar(Tree tree, Class<?> type, Form form, String path) {
    ScalarType as =
        ScalarType.of(type)
            .orElseThrow(() -> new IllegalStateException(type.getName() + " cannot be written"));
    String expected = form == Form.ANY ? as.words() : form.words();
    if (!(tree instanceof Tree.Scalar scalar) || !form.fits(scalar.text())) {
      return refuse(tree, path, expected);
    }
    try {
      return Optional.of(as.parse().apply(scalar.text()));
    } catch (IllegalArgumentException | DateTimeException e) {
      return refuse(tree, path, expected);
    }
  }

  private Optional<Object> refuse(Tree tree, String path, String expected) {
    mistakes.add(tree.at(), path, "must be " + expected + "; not " + tree.words());
    return Optional.empty();
  }
}
