package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.source.git.RemoteAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tree tells of the repository that it comes from. */
class OriginTest {
  @TempDir private Path folder;
  private Git git;

  @BeforeEach
  void commitAFile() throws IOException {
    git = Git.init(folder.resolve("main"));
    git.write("sub/a.py", "a = 1\n");
    git.commitAll();
    git.run("checkout", "-b", "topic/x");
  }

  @Test
  void theRepositoryIsTheRemoteOrigin() throws IOException {
    git.run("remote", "add", "fork", "https://example.org/fork");
    git.run("remote", "add", "origin", "https://me:secret@example.org/team/shop.git");

    assertEquals(
        new Origin(Optional.of("https://example.org/team/shop.git"), Optional.of("topic/x")),
        new WorkingTree(git.folder().resolve("sub")).origin());
  }

  @Test
  void aLinkedCheckoutHasTheSameRemoteAndABranchOfItsOwn() throws IOException {
    git.run("remote", "add", "origin", "git@github.com:team/shop.git");
    git.run("worktree", "add", "../linked", "-b", "other");

    assertEquals(
        new Origin(Optional.of("https://github.com/team/shop"), Optional.of("other")),
        new WorkingTree(folder.resolve("linked")).origin());
  }

  @Test
  void aDetachedHeadIsOnNoBranch() throws IOException {
    git.run("checkout", "--detach");

    assertEquals(Origin.UNKNOWN, new WorkingTree(git.folder()).origin());
  }

  @Test
  void aFolderOutsideGitHasNoOrigin() throws IOException {
    assertEquals(Origin.UNKNOWN, new WorkingTree(folder).origin());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/team/shop.git, https://example.org/team/shop.git",
    "https://x-access-token:s3cret@example.org:8443/shop, https://example.org:8443/shop",
    "https://s3cret@github.com/team/shop.git/, https://github.com/team/shop",
    "https://example.org/shop?private_token=s3cret#x, https://example.org/shop",
    "git@gitlab.com:team/sub/shop.git, https://gitlab.com/team/sub/shop",
    "github.com:team/shop, https://github.com/team/shop",
    "ssh://git@github.com/team/shop.git, https://github.com/team/shop",
    "ssh://git@bitbucket.org:22/team/shop.git, https://bitbucket.org/team/shop"
  })
  void anAddressIsToldWithoutSecrets(String remote, String told) {
    assertEquals(Optional.of(told), RemoteAddress.onTheWeb(remote));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git@git.example.org:team/shop.git",
        "ssh://git@example.org:2222/shop.git",
        "ssh://git@github.com:2222/team/shop.git",
        "/srv/git/shop.git",
        "../shop",
        "file:///srv/git/shop.git",
        "C:\\git\\shop",
        "https://no host/shop",
        ""
      })
  void whereTheWebAddressIsNotCertainNoneIsTold(String remote) {
    assertEquals(Optional.empty(), RemoteAddress.onTheWeb(remote));
  }
}
