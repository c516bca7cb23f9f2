package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.cli.Program.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the action finds its launcher and writes its comment: releases are files, and GitHub's own
 * program is one that keeps what it is asked for.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class GithubActionTest {
  private static final Path SCRIPTS =
      Path.of("../integrations/github").toAbsolutePath().normalize();

  /** Answers as the real one does, to the token of a job, and to comments in a file. */
  private static final String GH =
      """
      #!/bin/sh
      echo "$*" >>asked
      case "$*" in
        "api user "*) echo '{"message": "Resource not accessible by integration"}'; exit 1 ;;
        *" --jq "*) for last; do :; done; exec jq -r "$last" comments.json ;;
        *" POST "* | *" PATCH "*)
          if [ -e forbidden ]; then echo "gh: Resource not accessible (HTTP 403)" >&2; exit 1; fi ;;
      esac
      """;

  private static final String THREAD = "repos/team/shop/issues";
  private static final String POST =
      "api --silent --method POST " + THREAD + "/7/comments -F body=@results/comment.md";

  @TempDir Path temporary;
  private Program program;

  @BeforeEach
  void beAJob() throws IOException {
    new Trees(temporary)
        .with("results/comment.md", "<!-- ssot-scanner -->\n# Passed\n")
        .with("comments.json", "[]");
    executable(temporary.resolve("bin/gh"), GH);
    program =
        Program.in(temporary)
            .with("PATH", temporary.resolve("bin") + ":" + System.getenv("PATH"))
            .with("RUNNER_TEMP", temporary)
            .with("GITHUB_OUTPUT", temporary.resolve("output"))
            .with("GITHUB_REPOSITORY", "team/shop")
            .with("SSOT_HOME", "/action")
            .with("SSOT_RELEASES", temporary.resolve("releases").toUri())
            .with("SSOT_REF", "v1.2.0")
            .with("SSOT_OUTPUT", "results")
            .with("SSOT_COMMENT", "true")
            .with("SSOT_PULL_REQUEST", "7");
  }

  @Test
  void aReleaseIsUnpackedAndUsed() throws Exception {
    release();

    assertEquals("ssot: the release v1.2.0 is used\n", install(program).out());
    assertEquals("ssot 1.2.0\n", program.run(command(), "--version").out());
  }

  @Test
  void aReleaseWithAWrongChecksumIsNotUsed() throws Exception {
    release();
    Files.writeString(temporary.resolve("releases/v1.2.0/ssot-1.2.0.tar.gz"), "something else");

    assertTrue(install(program).out().startsWith("::warning::"));
    assertEquals("/action/ssot", command());
  }

  @Test
  void aReleaseWithoutAChecksumIsNotUsed() throws Exception {
    release();
    Files.writeString(temporary.resolve("releases/v1.2.0/ssot-1.2.0.sha256"), "");

    assertTrue(install(program).out().startsWith("::warning::"));
    assertEquals("/action/ssot", command());
  }

  @Test
  void withoutAReleaseTheSourcesAreBuilt() throws Exception {
    assertTrue(install(program).out().contains("there is no release v1.2.0"));
    assertEquals("/action/ssot", command());
  }

  @Test
  void anActionOutOfTheWorkflowsOwnRepositoryIsBuilt() throws Exception {
    assertTrue(install(program.with("SSOT_REF", "")).out().contains("built from sources"));
    assertEquals("/action/ssot", command());
  }

  @Test
  void anInstallationOfTheJobsOwnComesFirst() throws Exception {
    release();

    assertEquals(0, install(program.with("SSOT_COMMAND", "/opt/ssot/bin/ssot")).code());
    assertEquals("/opt/ssot/bin/ssot", command());
  }

  @Test
  void theFirstCommentIsCreated() throws Exception {
    comments("[{'id': 1, 'user': {'type': 'Bot'}, 'body': 'a build failed'}]");

    assertEquals("ssot: comment created\n", comment(program).out());
    assertEquals(POST, lastAsked());
  }

  @Test
  void aLaterRunReplacesIt() throws Exception {
    comments(
        """
        [{'id': 1, 'user': {'type': 'User'}, 'body': '<!-- ssot-scanner -->\\n# Forged'},
         {'id': 2, 'user': {'type': 'Bot'}, 'body': 'see <!-- ssot-scanner -->'},
         {'id': 3, 'user': {'type': 'Bot'}, 'body': '<!-- ssot-scanner -->\\n# Failed'}]
        """);

    assertEquals("ssot: comment updated\n", comment(program).out());
    assertEquals(
        "api --silent --method PATCH " + THREAD + "/comments/3 -F body=@results/comment.md",
        lastAsked());
  }

  @Test
  void aTokenThatMayNotWriteFailsNothing() throws Exception {
    comments("[]");
    Files.createFile(temporary.resolve("forbidden"));

    Answer answer = comment(program);
    assertEquals(0, answer.code());
    assertTrue(answer.out().contains("'pull-requests: write'"), answer.out());
    assertTrue(answer.err().contains("HTTP 403"), answer.err());
  }

  @Test
  void aRunWithoutAPullRequestAsksNobody() throws Exception {
    assertEquals(
        "ssot: no comment on the pull request: this run belongs to none\n",
        comment(program.with("SSOT_PULL_REQUEST", "")).out());
    assertTrue(Files.notExists(temporary.resolve("asked")));
  }

  @Test
  void whereNothingCouldBeJudgedThereIsNoComment() throws Exception {
    Files.delete(temporary.resolve("results/comment.md"));

    assertEquals(0, comment(program).code());
    assertTrue(Files.notExists(temporary.resolve("asked")));
  }

  private Answer install(Program job) throws Exception {
    return job.run("sh", SCRIPTS.resolve("install.sh"));
  }

  private Answer comment(Program job) throws Exception {
    return job.run("sh", SCRIPTS.resolve("comment.sh"));
  }

  /** With the launcher alone, and the sum of its bytes as the build writes it. */
  private void release() throws Exception {
    assumeTrue(Program.isThere("curl"), "curl is not installed");
    executable(temporary.resolve("ssot-1.2.0/bin/ssot"), "#!/bin/sh\necho ssot 1.2.0\n");
    String pack =
        """
        mkdir -p releases/v1.2.0 && tar -czf releases/v1.2.0/ssot-1.2.0.tar.gz ssot-1.2.0
        rm -r ssot-1.2.0
        cd releases/v1.2.0
        if command -v sha256sum >/dev/null; then sum=sha256sum; else sum="shasum -a 256"; fi
        $sum ssot-1.2.0.tar.gz >ssot-1.2.0.sha256
        """;
    assertEquals(0, program.run("sh", "-euc", pack).code());
  }

  private void comments(String json) throws IOException {
    assumeTrue(Program.isThere("jq"), "jq is not installed");
    Files.writeString(temporary.resolve("comments.json"), json.replace('\'', '"'));
  }

  private String command() throws IOException {
    return Files.readString(temporary.resolve("output")).strip().replace("command=", "");
  }

  private String lastAsked() throws IOException {
    var asked = Files.readAllLines(temporary.resolve("asked"));
    return asked.get(asked.size() - 1);
  }

  private static void executable(Path file, String script) throws IOException {
    new Trees(file.getParent()).with(file.getFileName().toString(), script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
