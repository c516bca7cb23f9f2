package dev.ssot.cli;

import dev.ssot.change.Base;
import dev.ssot.change.CannotCompare;
import dev.ssot.scan.Setup;
import dev.ssot.scan.Sources;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What to compare with. */
final class BaseOptions {
  @Option(
      names = "--against",
      paramLabel = "REF",
      description =
          "a git ref, meaning the merge base with it; tree:REF for that very tree; file:PATH for"
              + " a JSON result or a baseline")
  String against;

  /** What the command line names; none where it names nothing. */
  Optional<Base> named(WorkingTree tree) throws IOException {
    return against == null ? Optional.empty() : Optional.of(Base.named(against, tree, Path.of("")));
  }

  /**
   * What the command line names, else the configuration, else what a change starts from.
   *
   * @param sources the tree being read
   * @param needed whether there must be something; else none is found where there is none
   */
  Optional<Base> find(WorkingTree tree, Sources sources, Setup setup, boolean needed)
      throws IOException {
    if (against != null) {
      return named(tree);
    }
    Optional<String> configured = setup.config().compare().against();
    if (configured.isPresent()) {
      return Optional.of(Base.named(configured.get(), tree, tree.root()));
    }
    try {
      return Optional.of(Base.usual(tree, sources));
    } catch (CannotCompare nothing) {
      if (needed) {
        throw nothing;
      }
      return Optional.empty();
    }
  }
}
