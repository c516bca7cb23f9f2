package dev.ssot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes source trees for tests, on any file system. */
record Trees(Path root) {
  static final String SINGLETON =
      """
      package billing;

      public class Ledger {
        private static final Ledger INSTANCE = new Ledger();
        private long total;

        private Ledger() {}

        public static Ledger get() {
          return INSTANCE;
        }

        public void add(long cents) {
          total += cents;
        }
      }
      """;

  /** Writes one file. */
  Trees with(String path, String content) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the root that of a repository without a commit. */
  Trees underGit() {
    return with(".git/HEAD", "ref: refs/heads/main\n").with(".git/objects/info/packs", "");
  }

  /** Writes a class that is a singleton. */
  Trees withSingleton(String folder, String name) {
    return with(folder + "/" + name + ".java", SINGLETON.replace("Ledger", name));
  }
}
