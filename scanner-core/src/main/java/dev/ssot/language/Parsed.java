package dev.ssot.language;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import java.util.List;

/**
 * What came of reading one file.
 *
 * @param problems in the order of their places; the facts are what could be had all the same
 */
public record Parsed(Facts facts, List<Problem> problems) {}
