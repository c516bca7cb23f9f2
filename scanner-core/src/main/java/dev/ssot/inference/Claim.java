package dev.ssot.inference;

/**
 * Something said of a concept, and why.
 *
 * @param name qualified
 * @param evidence one line for people
 */
public record Claim(String name, String evidence) {}
