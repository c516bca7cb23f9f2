package dev.ssot.language.python.token;

/**
 * A comment that something may be read from.
 *
 * @param start offset of its {@code #}
 * @param end offset after its last character
 */
public record Comment(int start, int end) {}
