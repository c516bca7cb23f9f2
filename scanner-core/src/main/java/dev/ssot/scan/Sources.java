package dev.ssot.scan;

import dev.ssot.codebase.Unit;
import dev.ssot.compare.Snapshot;
import dev.ssot.config.ScanSettings;
import dev.ssot.language.Reading;
import dev.ssot.memory.Judged;
import dev.ssot.outcome.Source;
import dev.ssot.source.BlobId;
import dev.ssot.source.Listing;
import dev.ssot.source.Origin;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tree that is being read, and is not judged yet. To be closed, lest it be read on after whoever
 * wanted it has failed.
 */
public final class Sources implements AutoCloseable {
  private final SourceTree tree;
  private final Setup setup;
  private final Aside<Optional<String>> commit;
  private final Aside<Origin> origin;
  private final Aside<Contents> contents;
  private final Aside<Boolean> dirty;

  private record Contents(Listing listing, List<Reading> readings) {
    Map<String, BlobId> ids() {
      Map<String, BlobId> ids = new HashMap<>();
      for (Reading reading : readings) {
        reading.id().ifPresent(id -> ids.put(reading.file().path(), id));
      }
      return ids;
    }
  }

  private Sources(SourceTree tree, Setup setup, Aside<Contents> contents) {
    this.tree = tree;
    this.setup = setup;
    this.commit = Aside.begin(tree::commit);
    this.origin = Aside.begin(tree::origin);
    this.contents = contents;
    this.dirty = Aside.begin(() -> tree.isDirty(setup.selection(), contents.result().ids()));
  }

  /** Begins to read a tree, and does not wait for it. */
  public static Sources begin(SourceTree tree, Setup setup) {
    return new Sources(
        tree,
        setup,
        Aside.begin(
            () -> {
              Listing listing = tree.list(setup.selection());
              return new Contents(listing, new Readings(setup, List.of()).of(listing.files()));
            }));
  }

  /**
   * Begins to read what a tree was found to hold.
   *
   * @param known another state of it; what that has in equal content need not be read again
   */
  static Sources begin(SourceTree tree, Aside<Listing> listing, Sources known, Setup setup) {
    return new Sources(
        tree,
        setup,
        Aside.begin(
            () -> {
              Listing found = listing.result();
              List<Reading> readings = known.contents.result().readings;
              return new Contents(found, new Readings(setup, readings).of(found.files()));
            }));
  }

  @Override
  public void close() {
    contents.cancel();
  }

  /** The same by another configuration, which may want other files. */
  Sources by(Setup other) {
    ScanSettings wanted = other.config().scan();
    ScanSettings read = setup.config().scan();
    return wanted.include().equals(read.include()) && wanted.exclude().equals(read.exclude())
        ? this
        : begin(tree, other);
  }

  /** Where they are read from. */
  public SourceTree tree() {
    return tree;
  }

  /**
   * Whether the tree differs from the commit that it stands on.
   *
   * @throws IOException if the tree's root cannot be listed, or its repository cannot be read
   */
  public boolean isDirty() throws IOException {
    return dirty.result();
  }

  Listing listing() throws IOException {
    return contents.result().listing;
  }

  List<Reading> readings() throws IOException {
    return contents.result().readings;
  }

  List<Unit> units(Setup judging) throws IOException {
    return Scan.units(readings(), listing(), judging);
  }

  /** Where they come from. */
  Source source() throws IOException {
    return new Source(tree.name(), commit.result(), dirty.result(), origin.result());
  }

  /** As far as they tell what moved. */
  Snapshot snapshot(Judged judged, List<Unit> units) throws IOException {
    return new Snapshot(
        units,
        judged.prefixes(),
        judged.modules(),
        contents.result().ids(),
        new HashSet<>(listing().paths()));
  }
}
