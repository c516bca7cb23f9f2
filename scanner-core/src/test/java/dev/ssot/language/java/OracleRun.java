package dev.ssot.language.java;

import dev.ssot.facts.Problem;
import dev.ssot.language.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The comparison over a whole tree: one line for each file that differs, and the sums. */
final class OracleRun {
  private final JavacOracle oracle = new JavacOracle();
  private final JavaLanguage java = new JavaLanguage();
  private int files;
  private int rejected;
  private int equal;
  private int unsupported;
  private int different;
  private long facts;

  private OracleRun() {}

  /** Runs on the folder that is the only argument. */
  public static void main(String[] arguments) throws IOException {
    over(Path.of(arguments[0]));
  }

  static OracleRun over(Path folder) throws IOException {
    OracleRun run = new OracleRun();
    List<Path> sources;
    try (Stream<Path> paths = Files.walk(folder)) {
      sources =
          paths
              .filter(path -> path.toString().endsWith(".java") && Files.isRegularFile(path))
              .sorted()
              .toList();
    }
    for (Path source : sources) {
      run.compare(source);
    }
    System.out.println(run);
    return run;
  }

  /** How many files gave other facts than javac's, though the front-end had no excuse. */
  int different() {
    return different;
  }

  @Override
  public String toString() {
    return String.format(
        "%d files, %d rejected by javac; of %d: %d equal (%d facts), %d unsupported, %d different",
        files, rejected, files - rejected, equal, facts, unsupported, different);
  }

  private void compare(Path source) throws IOException {
    files++;
    byte[] bytes = Files.readAllBytes(source);
    Optional<List<String>> javac = oracle.facts(bytes);
    Parsed parsed = java.parse(bytes);
    if (javac.isEmpty()) {
      rejected++;
      System.out.println("rejected by javac: " + source + " ours: " + parsed.problems());
      return;
    }
    List<String> differences = JavacOracle.differences(javac.get(), parsed.facts());
    if (isUnsupported(parsed)) {
      unsupported++;
      System.out.println("unsupported: " + source + " " + parsed.problems());
    } else if (differences.isEmpty() && isWhole(parsed)) {
      equal++;
      facts += javac.get().size();
    } else {
      different++;
      System.out.println("different: " + source + " " + parsed.problems());
      differences.stream()
          .limit(Integer.getInteger("oracle.lines", 5))
          .forEach(line -> System.out.println("  " + line));
    }
  }

  private static boolean isWhole(Parsed parsed) {
    return parsed.problems().stream().allMatch(problem -> problem.kind() == Problem.Kind.ENCODING);
  }

  private static boolean isUnsupported(Parsed parsed) {
    return parsed.problems().stream()
        .anyMatch(problem -> problem.kind() == Problem.Kind.UNSUPPORTED);
  }
}
