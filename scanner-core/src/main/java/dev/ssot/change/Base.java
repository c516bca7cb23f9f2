package dev.ssot.change;

import dev.ssot.scan.Sources;
import dev.ssot.source.GitTree;
import dev.ssot.source.WorkingTree;
import dev.ssot.source.git.History;
import dev.ssot.source.git.History.Commit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a work tree is compared with, as somebody names it: a git ref, which means the merge base
 * with it; {@code tree:REF} for that very tree; {@code file:PATH} for a stored result. To be closed
 * when the comparison is done.
 */
public final class Base implements AutoCloseable {
  private static final String TREE = "tree:";
  private static final String FILE = "file:";

  private final Against against;
  private final Optional<History> history;

  private Base(Against against, Optional<History> history) {
    this.against = against;
    this.history = history;
  }

  /**
   * What a reference means.
   *
   * @param folder that the path of a stored result is relative to
   * @throws CannotCompare if there is no repository, or no such stored result
   * @throws dev.ssot.source.git.NoSuchHistory if the repository does not hold it
   */
  public static Base named(String reference, WorkingTree tree, Path folder) throws IOException {
    if (reference.startsWith(FILE)) {
      Path file = folder.resolve(reference.substring(FILE.length()));
      return new Base(new Against.Stored(reference, StoredResults.read(file)), Optional.empty());
    }
    History history = tree.history().orElseThrow(() -> noRepository(tree));
    Commit commit =
        reference.startsWith(TREE)
            ? history.resolve(reference.substring(TREE.length()))
            : history.mergeBase(reference);
    String how = reference.startsWith(TREE) ? " (" : " (merge base ";
    return of(reference + how + commit.shortId() + ")", tree, history, commit);
  }

  /**
   * What a change starts from: the merge base with the default branch. Where that is the commit
   * that the tree stands on, this very commit if something is not committed yet, else the one
   * before.
   *
   * @param sources the tree being read
   * @throws CannotCompare if there is no repository, no default branch, or only one commit
   * @throws dev.ssot.source.git.NoSuchHistory if a shallow clone does not reach so far
   */
  public static Base usual(WorkingTree tree, Sources sources) throws IOException {
    History history = tree.history().orElseThrow(() -> noRepository(tree));
    Optional<Commit> head = history.head();
    Optional<String> branch = history.defaultBranch();
    if (head.isEmpty()) {
      throw new CannotCompare("there is no commit yet to compare with; make the first one");
    } else if (branch.isEmpty()) {
      throw noDefaultBranch(history);
    }
    Commit base = history.mergeBase(branch.get());
    if (!base.id().equals(head.get().id())) {
      return of(branch.get() + " (merge base " + base.shortId() + ")", tree, history, base);
    } else if (sources.isDirty()) {
      return of("HEAD (" + base.shortId() + ", what is not committed)", tree, history, base);
    }
    Commit parent =
        history
            .parent(base)
            .orElseThrow(
                () ->
                    new CannotCompare(
                        "there is only one commit, and nothing before it to compare with"));
    return of("HEAD~1 (" + parent.shortId() + ")", tree, history, parent);
  }

  /** What it is. */
  public Against against() {
    return against;
  }

  @Override
  public void close() {
    history.ifPresent(History::close);
  }

  private static Base of(String reference, WorkingTree tree, History history, Commit commit) {
    GitTree before = new GitTree(tree.name(), history, commit);
    return new Base(new Against.Tree(reference, before), Optional.of(history));
  }

  /** A CI job checks out one commit alone, which is not what the user can be blamed for. */
  private static RuntimeException noDefaultBranch(History history) throws IOException {
    if (history.branch().isEmpty()) {
      String all = history.isShallow() ? "--unshallow " : "";
      throw new IOException(
          "the default branch is not in this checkout; run: git fetch "
              + all
              + "origin +refs/heads/main:refs/remotes/origin/main (or whatever it is called, and "
              + "then name it: --against origin/...)");
    }
    return new CannotCompare(
        "there is neither a branch main nor master here, nor origin/HEAD; "
            + "name what to compare with: --against REF");
  }

  private static CannotCompare noRepository(WorkingTree tree) {
    return new CannotCompare(
        tree.name()
            + " is in no git repository; compare with a stored result: --against file:RESULT.json,"
            + " which ssot scan --format json:RESULT.json writes");
  }
}
