package dev.ssot.owners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of GitHub's own documentation. */
class CodeOwnersTest {
  private static final CodeOwners OWNERS =
      CodeOwners.of(
          """
          # the last match decides
          *       @global-owner1 @global-owner2
          *.js    @js-owner #This is an inline comment.
          *.go docs@example.com
          /build/logs/ @doctocat
          docs/*  docs@example.com
          apps/ @octocat
          /docs/ @doctocat
          /scripts/ @doctocat @octocat
          **/logs @octocat
          /apps/ @octocat
          /apps/github
          with\\ space.txt @spaced
          !kept @nobody
          *.[ch] @nobody
          """);

  @ParameterizedTest
  @CsvSource({
    "README.md, @global-owner1 @global-owner2",
    "src/deep/app.js, @js-owner",
    "main.go, docs@example.com",
    "build/logs/a.txt, @octocat",
    "sub/build/logs.txt, @global-owner1 @global-owner2",
    "docs/a.md, @doctocat",
    "docs/build/a.md, @doctocat",
    "sub/docs/a.md, @global-owner1 @global-owner2",
    "sub/apps/x.txt, @octocat",
    "scripts/run, @doctocat @octocat",
    "deep/logs/x/y.log, @octocat",
    "apps/github/x.txt, ''",
    "apps/github, ''",
    "apps/githubs/x.txt, @octocat",
    "with space.txt, @spaced",
    "kept, @global-owner1 @global-owner2",
    "a.c, @global-owner1 @global-owner2"
  })
  void everyFileHasTheOwnersThatGitHubGivesIt(String path, String owners) {
    assertEquals(owners, String.join(" ", OWNERS.ownersOf(path)));
  }

  @Test
  void aStarBehindAFolderReachesOnlyWhatIsDirectlyInIt() {
    CodeOwners owners = CodeOwners.of("docs/* @docs");

    assertEquals(List.of("@docs"), owners.ownersOf("docs/a.md"));
    assertEquals(List.of(), owners.ownersOf("docs/build/a.md"));
  }
}
