package dev.ssot.compare;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.source.BlobId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One state of a codebase, as far as it tells what moved.
 *
 * @param ids of the files that were read, by path
 * @param paths of all files that are there, read or not
 */
public record Snapshot(Codebase codebase, Map<String, BlobId> ids, Set<String> paths) {

  /** What became of the files and names of an earlier state. */
  public Moves since(Snapshot before) {
    return NameMoves.between(before, this);
  }

  /** The files whose content another state does not have under the same path. */
  List<Unit> changedFrom(Snapshot other) {
    return codebase.units().stream()
        .filter(unit -> id(unit).isEmpty() || !id(unit).equals(other.id(unit)))
        .toList();
  }

  Optional<BlobId> id(Unit unit) {
    return Optional.ofNullable(ids.get(unit.path()));
  }
}
