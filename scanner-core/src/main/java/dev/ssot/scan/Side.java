package dev.ssot.scan;

import dev.ssot.compare.Snapshot;
import dev.ssot.language.Reading;
import dev.ssot.outcome.Outcome;
import dev.ssot.rule.Choices;
import dev.ssot.source.BlobId;
import dev.ssot.source.Listing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that came of scanning one tree, for a comparison with another.
 *
 * @param outcome without comparison and verdict
 * @param movedHomes names of the concepts that were judged by the tree's own entry, since their
 *     home has moved
 * @param choices that rules made, for the other tree
 */
public record Side(
    Listing listing, Snapshot snapshot, Outcome outcome, List<String> movedHomes, Choices choices) {

  static Map<String, BlobId> ids(List<Reading> readings) {
    Map<String, BlobId> ids = new HashMap<>();
    for (Reading reading : readings) {
      reading.id().ifPresent(id -> ids.put(reading.file().path(), id));
    }
    return ids;
  }
}
