package dev.ssot.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read is what git tracks, and what it neither tracks nor ignores; git itself is asked. */
class GitIgnoreTest {
  private static final List<String> NAMES =
      List.of("a", "b", "Ab", "gen", "x.y", "foo bar", "#c", "!d", "[e]", "ä", "d.py", "o");
  private static final List<String> PATTERNS =
      Stream.of(
              """
              a|/a|a/|/a/|a/b|/a/b|*.py|!*.py|!a.py|!a/|**/a|a/**|!a/**|a/**/b|**/gen/*.py|/*|!/a|*
              !*/|?b|[a-c].py|[!a].py|[[:alpha:]].py|\\#c*|\\!d*|#c|!d|foo bar|foo\\ bar*|*.py |b\\ || |a
              a//b|a/*/b|*/b.py|x.y|*.y|\\[e\\]*|[e]|ä*|d.py/|gen/a/|!gen/a/|**|**/|/**|/**/a|a**|**b
              o/o|!o/o/*.py|[a|a[|a]|b\\|\\a|*.p?|!|/|//|!/|!!d|a/./b|./a|../a|*a*b*|[]-]*|[^a]*|[a-]b
              [\\]]*|{a,b}|a,b|*.PY| a|\ta|gen/**/|**/gen/**|foo?bar|foo[ ]bar|o*/**/*.py"""
                  .split("[|\n]"))
          .toList();

  @TempDir private Path folder;

  static Stream<Long> seeds() {
    return IntStream.range(0, 15).mapToObj(Long::valueOf);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsListedIsWhatGitLists(long seed) throws IOException {
    Git git = randomRepository(new Random(seed));

    assertEquals(gitLists(git), listed(git.folder()), () -> rules(git));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFolderInsideIsListedAsGitListsIt(long seed) throws IOException {
    Git git = randomRepository(new Random(seed));
    Git inner = new Git(git.folder().resolve("a"));
    inner.write("own.py", "");
    git.run("add", "--force", "a/own.py");

    assertEquals(gitLists(inner), listed(inner.folder()), () -> rules(git));
  }

  private Git randomRepository(Random random) throws IOException {
    Git git = Git.init(folder.resolve("repository"));
    for (int i = 0; i < 40; i++) {
      git.write(path(random) + ".py", "");
    }
    for (String ignoreFile : List.of(".git/info/exclude", ".gitignore", "a/.gitignore")) {
      git.write(ignoreFile, patterns(random));
    }
    git.write(path(random) + "/.gitignore", patterns(random));
    for (int i = 0; i < 5; i++) {
      String tracked = path(random) + ".py";
      git.write(tracked, "");
      git.run("add", "--force", "--", ":(literal)" + tracked);
    }
    return git;
  }

  private static String path(Random random) {
    return Stream.generate(() -> NAMES.get(random.nextInt(NAMES.size())))
        .limit(1 + random.nextInt(4))
        .reduce((outer, inner) -> outer + "/" + inner)
        .orElseThrow();
  }

  private static String patterns(Random random) {
    return Stream.generate(() -> PATTERNS.get(random.nextInt(PATTERNS.size())))
        .limit(random.nextInt(5))
        .reduce(
            random.nextInt(9) == 0 ? "\uFEFF" : "",
            (above, next) -> above + next + (random.nextInt(9) == 0 ? "\r\n" : "\n"));
  }

  private static Set<String> gitLists(Git git) throws IOException {
    Set<String> paths =
        new TreeSet<>(git.list("ls-files", "-z", "--cached", "--others", "--exclude-standard"));
    paths.removeIf(path -> !path.endsWith(".py"));
    return paths;
  }

  private static Set<String> listed(Path folder) throws IOException {
    Selection python = new Selection(List.of(), List.of(), path -> path.endsWith(".py"));
    Set<String> paths = new TreeSet<>();
    new WorkingTree(folder).list(python).files().forEach(file -> paths.add(file.path()));
    return paths;
  }

  private static String rules(Git git) {
    try (Stream<Path> files = Files.walk(git.folder())) {
      StringBuilder rules = new StringBuilder();
      for (Path file :
          files.filter(path -> path.endsWith(".gitignore") || path.endsWith("exclude")).toList()) {
        rules.append(git.folder().relativize(file)).append(":\n").append(Files.readString(file));
      }
      return rules.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
