package dev.ssot.outcome;

import dev.ssot.rule.Finding;
import java.util.List;

/**
 * What an earlier scan has left behind.
 *
 * @param findings their places in files of which nothing but the path is known
 * @param measures none where only findings were kept
 */
public record StoredResult(
    Source source, Ruler ruler, List<Finding> findings, List<Measure> measures) {}
