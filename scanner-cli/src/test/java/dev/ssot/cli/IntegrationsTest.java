package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.cli.Program.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The commands of the integrations, run as the services run them, on a change with a finding. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class IntegrationsTest {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path temporary;
  private Path tree;
  private Program program;

  @BeforeEach
  void layOut() throws Exception {
    assumeTrue(Program.isThere("git"), "git is not installed");
    tree = Files.createDirectories(temporary.resolve("tree"));
    program =
        Program.in(tree)
            .with("PATH", temporary.resolve("bin") + ":" + System.getenv("PATH"))
            .with("SSOT_COMMAND", "ssot");
    new Trees(temporary)
        .with(
            "bin/ssot",
            "#!/bin/sh\nexec '%s' -cp '%s' dev.ssot.cli.Ssot \"$@\"\n"
                .formatted(
                    Path.of(System.getProperty("java.home"), "bin", "java"),
                    System.getProperty("java.class.path")));
    Files.setPosixFilePermissions(
        temporary.resolve("bin/ssot"), PosixFilePermissions.fromString("rwxr-xr-x"));
    new Trees(tree).withSingleton("billing", "Ledger");
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "before");
    new Trees(tree).withSingleton("billing", "Book");
  }

  @Test
  void theGithubActionFailsAndHandsOverItsResults() throws Exception {
    Answer answer = action("new");

    assertEquals(ExitCode.FAILED, answer.code(), answer::err);
    assertTrue(answer.out().contains("file=billing/Book.java"), answer.out());
    assertEquals(
        """
        exit-code=1
        passed=false
        json=results/ssot.json
        sarif=results/ssot.sarif
        comment=results/comment.md
        """,
        Files.readString(temporary.resolve("output")));
    assertTrue(Files.readString(temporary.resolve("summary")).contains("Book"));
    String comment = Files.readString(tree.resolve("results/comment.md"));
    assertTrue(comment.startsWith("<!-- ssot-scanner -->\n"), comment);
    assertTrue(Files.readString(tree.resolve("results/ssot.sarif")).contains("billing.Book"));
  }

  @Test
  void theGithubActionCanReportAlone() throws Exception {
    assertEquals(ExitCode.PASSED, action("never").code());
    assertTrue(Files.readString(temporary.resolve("output")).contains("passed=false\n"));
  }

  @Test
  void theGithubActionHandsOverNothingWhereItCouldNotJudge() throws Exception {
    Answer answer = with("SSOT_ARGUMENTS", "--nonsense").run("sh", script());

    assertEquals(ExitCode.USAGE, answer.code());
    assertEquals("exit-code=2\npassed=\n", Files.readString(temporary.resolve("output")));
  }

  @Test
  void theActionSetsEveryVariableThatItsScriptsRead() throws IOException {
    Map<?, ?> action = yaml("action.yml");
    for (Object each : (List<?>) ((Map<?, ?>) action.get("runs")).get("steps")) {
      Map<?, ?> step = (Map<?, ?>) each;
      String command = step.get("run").toString();
      Path script = REPOSITORY.resolve(command.replaceAll("sh \"\\$SSOT_HOME/|\"", ""));
      Set<Object> set = new TreeSet<>(((Map<?, ?>) step.get("env")).keySet());
      set.remove("GH_TOKEN");
      Set<Object> read = variables(command + Files.readString(script));
      // Another installation, which a job may bring.
      if (script.endsWith("install.sh")) {
        read.remove("SSOT_COMMAND");
      }

      assertEquals(set, read, command);
    }
    String check = Files.readString(script());
    ((Map<?, ?>) action.get("outputs"))
        .keySet()
        .forEach(name -> assertTrue(check.contains("\"" + name + "="), name::toString));
  }

  private static Set<Object> variables(String script) {
    return Pattern.compile("\\$\\{?(SSOT_\\w+)")
        .matcher(script)
        .results()
        .map(variable -> variable.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void thePreCommitHookRefusesWhatIsNew() throws Exception {
    List<?> hooks = new Yaml().load(Files.readString(REPOSITORY.resolve(".pre-commit-hooks.yaml")));
    String entry = ((Map<?, ?>) hooks.get(0)).get("entry").toString();

    assertEquals(ExitCode.FAILED, program.run("sh", "-c", entry).code());
    Files.delete(tree.resolve("billing/Book.java"));
    assertEquals(ExitCode.PASSED, program.run("sh", "-c", entry).code());
  }

  @Test
  void theGitlabJobWritesTheReportsThatItDeclares() throws Exception {
    Map<?, ?> job = (Map<?, ?>) yaml("integrations/gitlab/ssot.gitlab-ci.yml").get(".ssot");
    String script = ((List<?>) job.get("script")).get(0).toString();

    Answer answer =
        program
            .with("CI_MERGE_REQUEST_DIFF_BASE_SHA", git("rev-parse", "HEAD").strip())
            .with("SSOT_ARGUMENTS", " ")
            .run("sh", "-euc", script);

    assertEquals(ExitCode.FAILED, answer.code(), answer::err);
    Map<?, ?> reports = (Map<?, ?>) ((Map<?, ?>) job.get("artifacts")).get("reports");
    assertFalse(reports.isEmpty());
    for (Object file : reports.values()) {
      assertTrue(Files.readString(tree.resolve(file.toString())).contains("Book"), file::toString);
    }
  }

  private Answer action(String failOn) throws Exception {
    return with("SSOT_FAIL_ON", failOn).run("sh", script());
  }

  private Program with(String variable, String value) {
    return program
        .with("SSOT_BASE", " ")
        .with("SSOT_ARGUMENTS", " ")
        .with("SSOT_PATH", ".")
        .with("SSOT_AGAINST", "tree:HEAD")
        .with("SSOT_FAIL_ON", "new")
        .with("SSOT_OUTPUT", "results")
        .with("GITHUB_OUTPUT", temporary.resolve("output"))
        .with("GITHUB_STEP_SUMMARY", temporary.resolve("summary"))
        .with(variable, value);
  }

  private static Path script() {
    return REPOSITORY.resolve("integrations/github/check.sh");
  }

  private static Map<?, ?> yaml(String path) throws IOException {
    return new Yaml().load(Files.readString(REPOSITORY.resolve(path)));
  }

  private String git(String... arguments) throws Exception {
    Object[] command = new Object[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Answer answer = program.run(command);
    assertEquals(0, answer.code(), answer::err);
    return answer.out();
  }
}
