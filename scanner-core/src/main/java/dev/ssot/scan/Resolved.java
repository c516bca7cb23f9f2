package dev.ssot.scan;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.registry.Registry;
import dev.ssot.source.Listing;
import java.util.List;

/**
 * A tree with its names resolved by what a setup declares, before any rule has spoken.
 *
 * @param units as they were read
 */
record Resolved(List<Unit> units, Codebase codebase) {

  /** Resolves the names of what was read. */
  static Resolved of(List<Unit> units, Listing listing, Setup setup) {
    return new Resolved(units, codebase(units, setup.config().registry(), listing, setup));
  }

  /** The same by other declarations. */
  static Codebase codebase(List<Unit> units, Registry registry, Listing listing, Setup setup) {
    return Codebase.of(units, registry, setup.layout(listing.paths()));
  }
}
