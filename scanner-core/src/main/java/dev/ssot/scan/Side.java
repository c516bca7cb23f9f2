package dev.ssot.scan;

import dev.ssot.compare.Snapshot;
import dev.ssot.outcome.Outcome;
import dev.ssot.source.Listing;
import java.util.List;

/**
 * All that came of scanning one tree, for a comparison with another.
 *
 * @param outcome without comparison and verdict
 * @param movedHomes names of the concepts that were judged by the tree's own entry, since their
 *     home has moved
 */
public record Side(Listing listing, Snapshot snapshot, Outcome outcome, List<String> movedHomes) {}
