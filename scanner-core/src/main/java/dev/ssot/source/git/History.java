package dev.ssot.source.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * The commits of the repository that a folder is part of, read from its object database. Neither
 * the work tree nor the index is looked at. Safe for use by several threads.
 */
public final class History implements AutoCloseable {
  private final Checkout checkout;
  private final Repository repository;
  private final Refusals refusals;
  private final Runnable closing;

  /**
   * A commit, as far as a curve or a heading needs it.
   *
   * @param id full, in hex
   * @param time when it was committed
   * @param subject first line of its message
   */
  public record Commit(String id, Instant time, String subject) {
    /** As many digits as people quote. */
    public String shortId() {
      return id.substring(0, 9);
    }
  }

  /**
   * Of a repository that is open.
   *
   * @param closing what is to be done when nobody reads this history any more
   */
  History(Checkout checkout, Repository repository, Runnable closing) {
    this.checkout = checkout;
    this.repository = repository;
    this.refusals = new Refusals(repository);
    this.closing = closing;
  }

  /**
   * Opens the repository around a folder, to be shared with nobody; empty where there is none.
   *
   * @throws IOException if it cannot be read; the message says why
   */
  public static Optional<History> around(Path folder) throws IOException {
    return new Repositories().around(folder);
  }

  static void refuseBare(Path folder) throws IOException {
    if (isBare(folder)) {
      throw new NoSuchHistory(
          folder.toRealPath().getFileName() + " is a bare git repository, without a work tree",
          "run there: git worktree add ../checkout");
    }
  }

  /** Path of the folder that was asked for, from the top; with {@code /} behind it, or "". */
  public String within() {
    return checkout.within();
  }

  /** The commit that the checkout stands on; empty before the first. */
  public Optional<Commit> head() throws IOException {
    Ref head = repository.exactRef(Constants.HEAD);
    return head == null || head.getObjectId() == null
        ? Optional.empty()
        : Optional.of(commit(head.getObjectId(), Constants.HEAD));
  }

  /** The branch that is checked out; empty on a detached head. */
  public Optional<String> branch() throws IOException {
    String full = repository.getFullBranch();
    return full != null && full.startsWith(Constants.R_HEADS)
        ? Optional.of(Repository.shortenRefName(full))
        : Optional.empty();
  }

  /**
   * What a person calls a commit: a branch, a tag, an id, {@code HEAD~3}.
   *
   * @throws NoSuchHistory if there is none
   */
  public Commit resolve(String name) throws IOException {
    try {
      ObjectId id = repository.resolve(name + "^{commit}");
      if (id != null) {
        return commit(id, name);
      }
    } catch (RevisionSyntaxException | IncorrectObjectTypeException e) {
      throw new NoSuchHistory(
          name + " names no commit", "'git rev-parse --verify \"" + name + "^{commit}\"' says why");
    } catch (MissingObjectException e) {
      throw refusals.noCommit(name);
    }
    throw refusals.noCommit(name);
  }

  /**
   * The last commit that the checked-out one has in common with another.
   *
   * @throws NoSuchHistory if there is none, or the history at hand does not reach so far
   */
  public Commit mergeBase(String name) throws IOException {
    Commit other = resolve(name);
    Commit head =
        head().orElseThrow(() -> new NoSuchHistory("there is no commit yet", "make the first one"));
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(ObjectId.fromString(head.id())));
      walk.markStart(walk.parseCommit(ObjectId.fromString(other.id())));
      RevCommit base = walk.next();
      if (base != null) {
        return commit(base, name);
      }
    } catch (MissingObjectException e) {
      throw refusals.noCommit(name);
    }
    throw refusals.unrelated(name);
  }

  /**
   * The id of all that a commit holds in the folder that was asked for; empty where it has no such
   * folder.
   *
   * @throws NoSuchHistory if the commit is not stored here
   */
  public Optional<ObjectId> contents(Commit commit) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId top = walk.parseCommit(ObjectId.fromString(commit.id())).getTree();
      if (within().isEmpty()) {
        return Optional.of(top);
      }
      String folder = within().substring(0, within().length() - 1);
      try (TreeWalk found = TreeWalk.forPath(repository, folder, top)) {
        return found != null && found.isSubtree()
            ? Optional.of(found.getObjectId(0))
            : Optional.empty();
      }
    } catch (MissingObjectException e) {
      throw lacks(e);
    }
  }

  /** The first parent of a commit; empty for the very first commit. */
  public Optional<Commit> parent(Commit child) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(ObjectId.fromString(child.id()));
      if (commit.getParentCount() > 0) {
        return Optional.of(commit(commit.getParent(0), child.shortId() + "~1"));
      } else if (repository.getObjectDatabase().getShallowCommits().contains(commit)) {
        throw refusals.noCommit(child.shortId() + "~1");
      }
      return Optional.empty();
    } catch (MissingObjectException e) {
      throw refusals.noCommit(child.shortId() + "~1");
    }
  }

  /**
   * From a commit back to the first one, by first parents only; newest first. In a shallow clone
   * what there is of it.
   */
  public List<Commit> firstParents(Commit newest) throws IOException {
    List<Commit> line = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setFirstParent(true);
      walk.markStart(walk.parseCommit(ObjectId.fromString(newest.id())));
      for (RevCommit each = walk.next(); each != null; each = walk.next()) {
        line.add(of(each));
      }
    }
    return line;
  }

  /** Names of the tags, by the full id of the commit that they mark. */
  public Map<String, List<String>> tags() throws IOException {
    Map<String, List<String>> tags = new HashMap<>();
    for (Ref tag : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
      Ref peeled = repository.getRefDatabase().peel(tag);
      ObjectId commit =
          peeled.getPeeledObjectId() == null ? peeled.getObjectId() : peeled.getPeeledObjectId();
      tags.computeIfAbsent(commit.name(), id -> new ArrayList<>())
          .add(Repository.shortenRefName(tag.getName()));
    }
    return tags;
  }

  /**
   * The branch that changes are merged into, as far as the repository tells: what {@code
   * origin/HEAD} points to, else {@code origin/main}, {@code origin/master}, {@code main} or {@code
   * master}.
   */
  public Optional<String> defaultBranch() throws IOException {
    Ref remote = repository.exactRef(Constants.R_REMOTES + "origin/HEAD");
    if (remote != null && remote.isSymbolic() && remote.getTarget().getObjectId() != null) {
      return Optional.of(Repository.shortenRefName(remote.getTarget().getName()));
    }
    for (String name :
        Stream.of("remotes/origin/main", "remotes/origin/master", "heads/main", "heads/master")
            .map(Constants.R_REFS::concat)
            .toList()) {
      if (repository.exactRef(name) != null) {
        return Optional.of(Repository.shortenRefName(name));
      }
    }
    return Optional.empty();
  }

  /** Whether commits were left out when the repository was cloned. */
  public boolean isShallow() throws IOException {
    return Files.exists(checkout.commonFolder().resolve("shallow"));
  }

  /** Says which part of a commit is not stored here, and how to get it. */
  public NoSuchHistory lacks(MissingObjectException missing) {
    return refusals.noObject(missing.getObjectId());
  }

  /** The object database. */
  public Repository repository() {
    return repository;
  }

  @Override
  public void close() {
    closing.run();
  }

  private Commit commit(ObjectId id, String name) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit commit = walk.parseCommit(id);
      walk.parseBody(commit);
      return of(commit);
    } catch (MissingObjectException e) {
      throw refusals.noCommit(name);
    }
  }

  private static Commit of(RevCommit commit) {
    return new Commit(
        commit.name(), Instant.ofEpochSecond(commit.getCommitTime()), commit.getShortMessage());
  }

  private static boolean isBare(Path folder) {
    return Files.isRegularFile(folder.resolve("HEAD"))
        && Files.isDirectory(folder.resolve("objects"))
        && Files.isDirectory(folder.resolve("refs"));
  }
}
