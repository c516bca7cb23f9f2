package dev.ssot.facts;

import java.util.List;

/**
 * A Java annotation or a Python decorator. Python's {@code metaclass=M} in a class statement is one
 * named {@code metaclass}, whose only string is {@code M} as written.
 *
 * @param name dotted, as written, without {@code @} and arguments
 * @param strings the string literals among its arguments, in order
 * @param arguments the number of arguments
 */
public record Annotation(String name, List<String> strings, int arguments, Span span) {}
