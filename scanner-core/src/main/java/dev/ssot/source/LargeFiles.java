package dev.ssot.source;

import dev.ssot.source.git.Exclusions;
import dev.ssot.source.git.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;

/**
 * Files that are there whole while a commit has only a pointer: git's extension for large files
 * (LFS) put them into the work tree. Whoever has it not sees pointers there, too.
 */
final class LargeFiles {
  private static final String FILTER = "lfs";

  private LargeFiles() {}

  /** Those of some files that git stores as pointers, or would. */
  static List<SourceFile> among(List<SourceFile> files, Exclusions git, Path root)
      throws IOException {
    List<SourceFile> filtered =
        files.stream()
            .filter(file -> git.unchanged().filter(file.path()).filter(FILTER::equals).isPresent())
            .toList();
    if (filtered.isEmpty()) {
      return filtered;
    }
    try (History history = History.around(root).orElseThrow()) {
      return filtered.stream()
          .filter(file -> isPointer(git.storedAs(file.path()), history.repository()))
          .toList();
    }
  }

  /** What is not stored yet will be one; what the clone lacks most likely is one. */
  private static boolean isPointer(Optional<String> id, Repository repository) {
    try {
      if (id.isEmpty()) {
        return true;
      }
      ObjectLoader content = repository.open(ObjectId.fromString(id.get()), Constants.OBJ_BLOB);
      return LargeFilePointer.is(content.getSize(), content::getBytes);
    } catch (IOException missing) {
      return true;
    }
  }
}
