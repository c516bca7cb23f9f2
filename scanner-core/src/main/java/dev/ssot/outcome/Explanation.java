package dev.ssot.outcome;

import dev.ssot.rule.Finding;
import java.util.List;
import java.util.Map;

/**
 * A finding with the source that it speaks of.
 *
 * @param lines of the files concerned, by path; a file that is gone, or no longer has the finding's
 *     line, is left out
 */
public record Explanation(Finding finding, Map<String, List<String>> lines) {}
