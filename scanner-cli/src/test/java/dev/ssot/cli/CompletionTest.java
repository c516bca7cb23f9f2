package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real shells offer when one presses the tabulator. */
class CompletionTest {
  /** What bash does at the end of the line $1, and what it then has to choose from. */
  private static final String BASH =
      """
      source ../script
      COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
      _ssot ssot 2>err
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  /** Types each line into a zsh of its own terminal, then a tabulator, then clears the line. */
  private static final String ZSH =
      """
      zmodload zsh/zpty
      zpty -b shell zsh -f -i
      zpty -w shell 'PS1=; autoload -U compinit; compinit -u -D; . ../script; echo READ''Y'
      zpty -r shell seen '*READY*'
      for line; do
        zpty -w -n shell "$line"$'\\t'; sleep 0.7
        zpty -w -n shell $'\\x15'; sleep 0.1
      done
      while zpty -rt shell seen; do print -rn -- "$seen"; done
      """;

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    folder = Files.createDirectories(temporary.resolve("folder"));
    new Trees(folder).with("result.json", "").with("src/a b.java", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'ssot sca'                             | scan
          'ssot scan --form'                     | --format
          'ssot scan --colo'                     | --color
          'ssot scan --color al'                 | always
          'ssot scan . --color=ne'               | never
          'ssot scan --format js'                | json
          'ssot scan -f markdown -f js'          | json
          'ssot scan --format json:re'           | result.json
          'ssot scan --format=json:re'           | result.json
          'ssot scan sr'                         | src
          'ssot scan src/a'                      | src/a b.java
          'ssot scan --config  re'               | result.json
          'ssot check --trend re'                | result.json
          'ssot explain frag'                    | fragmented-import
          'ssot explain --from result.json sing' | singleton
          'ssot explain singleton sr'            | src
          'ssot completion z'                    | zsh
          'ssot help expl'                       | explain
          'ssot scan --jobs '                    | ''
          'ssot nonsense '                       | ''
          """)
  void bashCompletes(String line, String reply) throws Exception {
    assumeTrue(Program.isThere("bash"), "bash is not installed");
    write("script", script("bash"));

    String replies = run("bash", "--norc", write("driver", BASH), line);

    assertEquals(reply + "\n", replies);
    assertEquals("", Files.readString(folder.resolve("err")).replaceAll(".*compopt.*\n", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "ssot explain env-, env-access",
    "ssot explain second, second-rule",
    "ssot explain third, third.rule",
    "ssot explain singleton, singleton",
    "ssot explain elsewhere, ''"
  })
  void rulesOfTheNearestConfigurationAreCompleted(String line, String reply) throws Exception {
    assumeTrue(Program.isThere("bash"), "bash is not installed");
    new Trees(temporary)
        .with(
            "ssot.yaml",
            """
            custom:
              # - id: elsewhere-0
              - id: env-access
                use: "os.environ"
              - { use: x, id: "second-rule" }
              - use: y
                id: 'third.rule'
            canonical:
              - id: elsewhere-1
            """);
    write("script", script("bash"));

    assertEquals(reply + "\n", run("bash", "--norc", write("driver", BASH), line));
    assertEquals("", Files.readString(folder.resolve("err")).replaceAll(".*compopt.*\n", ""));
  }

  @Test
  void everyCommandIsOffered() throws Exception {
    assumeTrue(Program.isThere("bash"), "bash is not installed");
    write("script", script("bash"));

    String replies = run("bash", "--norc", write("driver", BASH), "ssot ");

    assertTrue(replies.startsWith("scan\ncheck\nbaseline\nfacts\n"), replies);
    Use.of("--help")
        .out()
        .lines()
        .dropWhile(each -> !each.startsWith("Commands:"))
        .skip(1)
        .takeWhile(each -> each.startsWith("  "))
        .filter(each -> each.charAt(2) != ' ')
        .forEach(each -> assertTrue(replies.contains(each.strip().split(" ")[0] + "\n"), each));
  }

  @Test
  void zshCompletes() throws Exception {
    assumeTrue(Program.isThere("zsh"), "zsh is not installed");
    write("script", script("zsh"));
    List<String> typed =
        List.of(
            "ssot comp",
            "ssot scan -f json:re",
            "ssot scan --color=al",
            "ssot explain frag",
            "ssot explain env-");
    new Trees(temporary).with("ssot.yaml", "custom:\n  - id: env-access\n");
    String seen =
        run(Stream.concat(Stream.of("zsh", "-f", write("driver", ZSH)), typed.stream()).toArray());

    assertTrue(seen.contains("ssot completion"), seen);
    assertTrue(seen.contains("ssot scan -f json:result.json"), seen);
    assertTrue(seen.contains("ssot scan --color=always"), seen);
    assertTrue(seen.contains("ssot explain fragmented-import"), seen);
    assertTrue(seen.contains("ssot explain env-access"), seen);
  }

  @Test
  void anotherShellIsRefused() {
    Use use = Use.of("completion", "fish");

    assertEquals(ExitCode.USAGE, use.code());
    assertTrue(use.err().contains("'fish' is none of bash, zsh"), use.err());
  }

  private static String script(String shell) {
    Use use = Use.of("completion", shell);
    assertEquals(ExitCode.PASSED, use.code());
    return use.out();
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text).toString();
  }

  private String run(Object... command) throws Exception {
    Program.Answer answer = Program.in(folder).run(command);
    assertEquals(0, answer.code(), answer::err);
    return answer.out();
  }
}
