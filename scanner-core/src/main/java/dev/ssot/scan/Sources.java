package dev.ssot.scan;

import dev.ssot.codebase.Modules;
import dev.ssot.codebase.Unit;
import dev.ssot.compare.Snapshot;
import dev.ssot.config.ScanSettings;
import dev.ssot.language.Progress;
import dev.ssot.language.Reading;
import dev.ssot.memory.Judged;
import dev.ssot.outcome.Coverage;
import dev.ssot.outcome.Source;
import dev.ssot.owners.CodeOwners;
import dev.ssot.source.BlobId;
import dev.ssot.source.Listing;
import dev.ssot.source.Origin;
import dev.ssot.source.SourceFile;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A tree that is being read, and is not judged yet. To be closed, lest it be read on after whoever
 * wanted it has failed.
 */
public final class Sources implements AutoCloseable {
  private final SourceTree tree;
  private final Setup setup;
  private final Optional<Sources> known;
  private final Aside<Optional<String>> commit;
  private final Aside<Origin> origin;
  private final Aside<Optional<CodeOwners>> owners;
  private final Aside<Listing> listing;
  private final Aside<Modules> modules;
  private final Aside<Boolean> dirty;
  private final Aside<List<Reading>> readings;
  private final Aside<Coverage> coverage;

  private Sources(SourceTree tree, Setup setup, Optional<Sources> known) {
    this.tree = tree;
    this.setup = setup;
    this.known = known;
    this.listing = Aside.begin(() -> tree.list(setup.selection(), this::knownSizes));
    this.modules = Aside.begin(() -> Modules.of(listing.result().paths()));
    this.commit = Aside.begin(tree::commit);
    this.dirty = Aside.begin(() -> tree.isDirty(setup.selection(), this::contents));
    this.origin = Aside.begin(tree::origin);
    this.owners = known.map(other -> other.owners).orElseGet(() -> Aside.begin(this::findOwners));
    this.readings =
        Aside.begin(
            () -> {
              List<SourceFile> files = listing.result().files();
              List<Reading> others = known.isPresent() ? known.get().readings() : List.of();
              return new Readings(setup, others).of(files);
            });
    this.coverage = Aside.begin(() -> Coverages.of(readings.result(), listing.result(), setup));
  }

  /** Begins to read a tree, and does not wait for it. */
  public static Sources begin(SourceTree tree, Setup setup) {
    return new Sources(tree, setup, Optional.empty());
  }

  /** Begins to read another state of the tree; what both have in equal content is read once. */
  public Sources beginOther(SourceTree state) {
    return new Sources(state, setup.progress(Progress.NONE), Optional.of(this));
  }

  @Override
  public void close() {
    readings.cancel();
  }

  /** The same by another configuration, which may want other files. */
  Sources by(Setup other) {
    ScanSettings wanted = other.config().scan();
    ScanSettings read = setup.config().scan();
    return wanted.include().equals(read.include()) && wanted.exclude().equals(read.exclude())
        ? this
        : new Sources(tree, other, known);
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
    return listing.result();
  }

  List<Reading> readings() throws IOException {
    return readings.result();
  }

  /** How much of it was read. */
  Coverage coverage() throws IOException {
    return coverage.result();
  }

  /** Who owns what, as far as the tree says so. */
  public Optional<CodeOwners> owners() throws IOException {
    return owners.result();
  }

  List<Unit> units(Setup judging) throws IOException {
    return Scan.units(readings(), modules.result(), judging);
  }

  /** Where they come from. */
  Source source() throws IOException {
    return new Source(tree.name(), commit.result(), dirty.result(), origin.result());
  }

  /** What the other tree has was read by its id, which its bytes have and no others. */
  private Map<BlobId, Long> knownSizes() throws IOException {
    Map<BlobId, Long> sizes = new HashMap<>();
    for (Reading reading : known.isPresent() ? known.get().readings() : List.<Reading>of()) {
      reading.id().ifPresent(id -> sizes.put(id, reading.file().size()));
    }
    return sizes;
  }

  /** As far as they tell what moved. */
  Snapshot snapshot(Judged judged, List<Unit> units) throws IOException {
    Map<String, BlobId> ids = new HashMap<>();
    for (Reading reading : readings()) {
      reading.id().ifPresent(id -> ids.put(reading.file().path(), id));
    }
    return new Snapshot(
        units, judged.prefixes(), judged.modules(), ids, new HashSet<>(listing().paths()));
  }

  /** What files hold by now, those left out that cannot be read. */
  private Map<String, BlobId> contents() throws IOException {
    Map<String, BlobId> contents = new ConcurrentHashMap<>();
    listing().files().parallelStream()
        .forEach(file -> content(file).ifPresent(id -> contents.put(file.path(), id)));
    return contents;
  }

  private static Optional<BlobId> content(SourceFile file) {
    try {
      Optional<BlobId> known = file.id();
      return known.isPresent() ? known : Optional.of(BlobId.of(file.read()));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Most trees have no such file, which the listing tells. */
  private Optional<CodeOwners> findOwners() throws IOException {
    if (listing().paths().stream().noneMatch(Sources::mayTellOwners)) {
      return Optional.empty();
    }
    for (String path : CodeOwners.PATHS) {
      Optional<byte[]> text = tree.content(path);
      if (text.isPresent()) {
        return Optional.of(CodeOwners.of(new String(text.get(), StandardCharsets.UTF_8)));
      }
    }
    return Optional.empty();
  }

  private static boolean mayTellOwners(String listed) {
    return CodeOwners.PATHS.stream()
        .anyMatch(path -> listed.endsWith("/") ? path.startsWith(listed) : path.equals(listed));
  }
}
