package dev.ssot.scan;

import dev.ssot.language.Reading;
import dev.ssot.source.Listing;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A tree that is read and not judged yet: a comparison reads the later one first, and judges it
 * last.
 */
public final class Sources {
  private final SourceTree tree;
  private final Listing listing;
  private final List<Reading> readings;
  private final Aside<Optional<String>> commit;
  private final Aside<Boolean> dirty;

  private Sources(SourceTree tree, Setup setup, List<Reading> known) throws IOException {
    this.tree = tree;
    this.commit = Aside.begin(tree::commit);
    this.listing = tree.list(setup.selection());
    this.readings = new Readings(setup, known).of(listing.files());
    this.dirty = Aside.begin(() -> tree.isDirty(setup.selection(), Side.ids(readings)));
  }

  /**
   * Reads a tree.
   *
   * @throws IOException if its root cannot be listed
   */
  public static Sources of(SourceTree tree, Setup setup) throws IOException {
    return new Sources(tree, setup, List.of());
  }

  /**
   * Reads what these do not have in equal content.
   *
   * @throws IOException if the tree's root cannot be listed
   */
  public Sources and(SourceTree other, Setup setup) throws IOException {
    return new Sources(other, setup, readings);
  }

  SourceTree tree() {
    return tree;
  }

  Listing listing() {
    return listing;
  }

  List<Reading> readings() {
    return readings;
  }

  /** What git calls it; waits until that is known. */
  Optional<String> commit() throws IOException {
    return commit.result();
  }

  /** Whether it differs from that; waits until that is known. */
  boolean isDirty() throws IOException {
    return dirty.result();
  }
}
