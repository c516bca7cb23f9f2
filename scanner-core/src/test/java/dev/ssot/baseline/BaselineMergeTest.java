package dev.ssot.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.outcome.Ruler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two branches that each mend five findings and add one, merged by the real git. {@code
 * -Dssot.pairs=300 -Dssot.conflicts=-1} tells the share of conflicts over more of them.
 */
class BaselineMergeTest {
  private static final Ruler RULER = new Ruler("8d2e17c0", Map.of("registry", "[]"));
  private static final int ENTRIES = 400;

  @TempDir Path folder;

  private record Branch(Set<Entry> mended, List<Entry> added) {
    static Branch of(List<Entry> entries, Random random) {
      Set<Entry> mended = new HashSet<>();
      while (mended.size() < 5) {
        mended.add(entries.get(random.nextInt(entries.size())));
      }
      return new Branch(mended, BaselineTest.entries(1, random));
    }

    List<Entry> apply(List<Entry> entries) {
      List<Entry> all = new ArrayList<>(entries);
      all.removeAll(mended);
      all.addAll(added);
      return all;
    }
  }

  @Test
  void branchesMergeWithoutConflictAndWithoutMistake() throws IOException {
    assumeTrue(isInstalled(), "git is not on the PATH");
    git("init", "--quiet", "--initial-branch=main");
    int pairs = Integer.getInteger("ssot.pairs", 25);
    int conflicts = 0;
    int wrong = 0;
    for (int seed = 0; seed < pairs; seed++) {
      Random random = new Random(seed);
      List<Entry> base = BaselineTest.entries(ENTRIES, random);
      Branch ours = Branch.of(base, random);
      Branch theirs = Branch.of(base, random);
      if (!merged(base, ours.apply(base), theirs.apply(base))) {
        conflicts++;
      } else if (!read().equals(new HashSet<>(theirs.apply(ours.apply(base))))) {
        wrong++;
      }
    }
    assertEquals(0, wrong);
    int most = Integer.getInteger("ssot.conflicts", 1 + pairs / 20);
    assertTrue(conflicts <= most, conflicts + " conflicts in " + pairs + " merges");
  }

  private boolean merged(List<Entry> base, List<Entry> ours, List<Entry> theirs)
      throws IOException {
    git("checkout", "--quiet", "--orphan", "fresh");
    commit(base);
    git("branch", "--force", "theirs");
    commit(ours);
    git("checkout", "--quiet", "theirs");
    commit(theirs);
    boolean clean = run("merge", "--quiet", "--no-edit", "fresh") == 0;
    if (!clean) {
      git("merge", "--abort");
    }
    Files.copy(
        folder.resolve("ssot-baseline.json"),
        folder.resolve(".git/merged"),
        StandardCopyOption.REPLACE_EXISTING);
    git("checkout", "--quiet", "--detach");
    git("branch", "--quiet", "-D", "fresh", "theirs");
    return clean;
  }

  private void commit(List<Entry> entries) throws IOException {
    Files.writeString(folder.resolve("ssot-baseline.json"), Baseline.of(RULER, entries).text());
    git("add", "ssot-baseline.json");
    git("commit", "--quiet", "--allow-empty", "--message", "as it is");
  }

  private Set<Entry> read() throws IOException {
    String text = Files.readString(folder.resolve(".git/merged"));
    return new HashSet<>(BaselineReader.read("ssot-baseline.json", text).entries());
  }

  private void git(String... arguments) throws IOException {
    assertEquals(0, run(arguments), () -> "git " + String.join(" ", arguments));
  }

  private int run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder
        .environment()
        .putAll(
            Map.of(
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "A",
                "GIT_AUTHOR_EMAIL", "a@example.org",
                "GIT_COMMITTER_NAME", "A",
                "GIT_COMMITTER_EMAIL", "a@example.org"));
    Process process = builder.start();
    process.getOutputStream().close();
    process.getInputStream().readAllBytes();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static boolean isInstalled() {
    return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "git")));
  }
}
