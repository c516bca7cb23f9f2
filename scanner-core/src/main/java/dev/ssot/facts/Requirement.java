package dev.ssot.facts;

/**
 * A construct that an older version of the language does not know.
 *
 * @param version the first that does, {@code 3.12}
 * @param construct in words, {@code type parameter list}
 */
public record Requirement(String version, String construct, Span span) {}
