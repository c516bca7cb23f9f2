package dev.ssot.inference;

/**
 * A proposal of what files are for.
 *
 * @param key of the configuration's {@code scan}
 * @param glob over paths
 * @param evidence one line for people
 */
public record Hint(String key, String glob, String evidence) {}
