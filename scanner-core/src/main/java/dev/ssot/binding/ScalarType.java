package dev.ssot.binding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A Java type that is written as one text.
 *
 * @param words what is expected, with an article
 * @param json its type in JSON Schema
 * @param format its format in JSON Schema, or ""
 * @param parse throws a RuntimeException for any other text
 */
record ScalarType(
    List<Class<?>> types,
    String words,
    String json,
    String format,
    Function<String, Object> parse) {

  private static final List<ScalarType> ALL =
      List.of(
          new ScalarType(List.of(String.class), "a text", "string", "", text -> text),
          new ScalarType(
              List.of(boolean.class, Boolean.class),
              "true or false",
              "boolean",
              "",
              ScalarType::truth),
          new ScalarType(
              List.of(int.class, Integer.class), "a whole number", "integer", "", Integer::valueOf),
          new ScalarType(
              List.of(long.class, Long.class), "a whole number", "integer", "", Long::valueOf),
          new ScalarType(
              List.of(double.class, Double.class),
              "a number",
              "number",
              "",
              text -> new BigDecimal(text).doubleValue()),
          new ScalarType(
              List.of(LocalDate.class),
              "a date, such as 2027-03-31",
              "string",
              "date",
              LocalDate::parse));

  static Optional<ScalarType> of(Class<?> type) {
    return ALL.stream().filter(scalar -> scalar.types.contains(type)).findFirst();
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
