package dev.ssot.scan;

import dev.ssot.source.Glob;
import dev.ssot.source.Selection;
import dev.ssot.source.SourceFile;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Single files of a tree, whether they are selected for a scan or not. */
public final class TreeFiles {
  private TreeFiles() {}

  /**
   * The first of some files that is there.
   *
   * @param paths relative to the root, without wildcards
   * @throws IOException if the root cannot be listed
   */
  public static Optional<SourceFile> first(SourceTree tree, List<String> paths) throws IOException {
    List<Glob> globs = paths.stream().map(Glob::ofPath).toList();
    Map<String, SourceFile> files =
        tree.list(new Selection(globs, List.of(), paths::contains)).files().stream()
            .collect(Collectors.toMap(SourceFile::path, Function.identity()));
    return paths.stream().map(files::get).filter(Objects::nonNull).findFirst();
  }
}
