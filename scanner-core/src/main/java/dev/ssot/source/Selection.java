package dev.ssot.source;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which files of a tree are wanted.
 *
 * @param include globs on relative paths; empty means all
 * @param exclude globs on relative paths; they win over the others
 * @param read whether a language reads files of this path
 */
public record Selection(List<String> include, List<String> exclude, Predicate<String> read) {}
