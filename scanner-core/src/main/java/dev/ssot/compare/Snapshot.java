package dev.ssot.compare;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Unit;
import dev.ssot.source.BlobId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One state of a codebase, as far as it tells what moved. It holds no codebase, of which there is
 * room for just one at a time in a large tree.
 *
 * @param prefixes what stands before the names that a file declares, by path
 * @param modules names of the files that are modules, by path
 * @param ids of the files that were read, by path
 * @param paths of all files that are there, read or not
 */
public record Snapshot(
    List<Unit> units,
    Map<String, String> prefixes,
    Map<String, String> modules,
    Map<String, BlobId> ids,
    Set<String> paths) {

  /** Of a codebase. */
  public static Snapshot of(Codebase codebase, Map<String, BlobId> ids, Set<String> paths) {
    Map<String, String> prefixes = new HashMap<>();
    Map<String, String> modules = new HashMap<>();
    for (Unit unit : codebase.units()) {
      String name = codebase.qualify(unit, "");
      String some = codebase.qualify(unit, "x");
      prefixes.put(unit.path(), some.substring(0, some.length() - 1));
      codebase.definitions(name).stream()
          .filter(found -> found.declaration() instanceof Definition.ModuleFile)
          .findFirst()
          .ifPresent(module -> modules.put(unit.path(), name));
    }
    return new Snapshot(codebase.units(), prefixes, modules, ids, paths);
  }

  /** What became of the files and names of an earlier state. */
  public Moves since(Snapshot before) {
    return NameMoves.between(before, this);
  }

  /** The qualified name of what a file declares. */
  String qualify(Unit unit, String declared) {
    return prefixes.get(unit.path()) + declared;
  }

  /** The files whose content another state does not have under the same path. */
  List<Unit> changedFrom(Snapshot other) {
    return units.stream()
        .filter(unit -> id(unit).isEmpty() || !id(unit).equals(other.id(unit)))
        .toList();
  }

  Optional<BlobId> id(Unit unit) {
    return Optional.ofNullable(ids.get(unit.path()));
  }
}
