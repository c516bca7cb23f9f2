package dev.ssot.source.git;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** Why a repository cannot give what it is asked for, each with the git command that mends it. */
record Refusals(Repository repository) {
  private static final String UNSHALLOW = "run: git fetch --unshallow";
  private static final String ALL_BRANCHES = " --tags origin '+refs/heads/*:refs/remotes/origin/*'";

  /**
   * No commit has this name.
   *
   * @param name as a person calls it
   */
  NoSuchHistory noCommit(String name) throws IOException {
    Optional<String> remoteBranch = remoteBranch(name);
    if (isShallow()) {
      boolean elsewhere = repository.findRef(name) == null && !isRelative(name);
      return new NoSuchHistory(
          name + " is not in this shallow clone",
          UNSHALLOW + remoteBranch.map(" "::concat).orElse(elsewhere ? ALL_BRANCHES : ""));
    } else if (remoteBranch.isPresent()) {
      return new NoSuchHistory(
          "there is no commit " + name + " here", "run: git fetch " + remoteBranch.get());
    }
    return new NoSuchHistory(
        "there is no commit " + name + " here",
        remotes().isEmpty()
            ? "'git branch' and 'git tag' list what there is"
            : "run: git fetch --all --tags");
  }

  /** Two commits share no ancestor, as far as the repository reaches back. */
  NoSuchHistory unrelated(String name) throws IOException {
    return isShallow()
        ? new NoSuchHistory(
            "this shallow clone does not reach the merge base with " + name, UNSHALLOW)
        : new NoSuchHistory(
            "HEAD and " + name + " have no commit in common",
            "compare with that very tree instead: tree:" + name);
  }

  /** A folder or file of a known commit is not stored here. */
  NoSuchHistory noObject(ObjectId id) {
    boolean partial = remotes().stream().anyMatch(this::isPromisor);
    return new NoSuchHistory(
        "the git repository lacks the object "
            + id.name()
            + (partial ? ", as it is a partial clone" : ""),
        partial ? "run: git fetch --refetch --no-filter" : "run: git fetch --refetch");
  }

  private boolean isShallow() throws IOException {
    return !repository.getObjectDatabase().getShallowCommits().isEmpty();
  }

  /** Whether it names a commit by way of another. */
  private static boolean isRelative(String name) {
    return name.contains("~") || name.contains("^");
  }

  /** What fetches the branch that a name begins with; a clone of one branch would not by itself. */
  private Optional<String> remoteBranch(String name) {
    return remotes().stream()
        .filter(remote -> name.startsWith(remote + "/"))
        .findFirst()
        .map(
            remote -> {
              String branch = name.substring(remote.length() + 1).replaceFirst("[~^@].*", "");
              return "%s +refs/heads/%s:refs/remotes/%s/%s"
                  .formatted(remote, branch, remote, branch);
            });
  }

  private Set<String> remotes() {
    return repository.getRemoteNames();
  }

  private boolean isPromisor(String remote) {
    return repository.getConfig().getBoolean("remote", remote, "promisor", false);
  }
}
