package dev.ssot.facts;

/**
 * A call whose receiver is a name, or that has none; calls on other expressions are only counted.
 *
 * <p>In Java {@code super(…)} and {@code this(…)} are calls of that name, and a method reference
 * {@code A::m} is one whose arguments are hidden; {@code A::new} has the name {@code new}.
 *
 * @param receiver dotted, as written: a type, a variable, {@code this}, {@code self}; "" where
 *     unqualified
 * @param arguments the number of arguments; −1 where Python's {@code *} or {@code **}, or a method
 *     reference, hides it
 * @param within dotted name of the enclosing function, of the type where it is a field's value, ""
 *     at module level
 */
public record Call(String receiver, String name, int arguments, String within, Span span) {
  /** Receiver and name joined with a dot. */
  public String target() {
    return receiver.isEmpty() ? name : receiver + "." + name;
  }
}
