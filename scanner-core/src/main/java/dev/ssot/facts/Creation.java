package dev.ssot.facts;

/**
 * An object creation: Java's {@code new T(…)}, in Python a call whose last name is capitalised.
 *
 * @param type as written, without type arguments
 * @param arguments the number of arguments; −1 where Python's {@code *} or {@code **} hides it
 * @param within dotted name of the enclosing function, of the type where it is a field's value, ""
 *     at module level
 * @param anonymous whether a class body follows
 */
public record Creation(String type, int arguments, String within, boolean anonymous, Span span) {}
