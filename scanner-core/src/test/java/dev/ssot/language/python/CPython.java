package dev.ssot.language.python;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The machine's own Python, which knows best what Python is. */
final class CPython implements AutoCloseable {
  private final Process process;
  private final PrintStream questions;
  private final BufferedReader answers;

  /**
   * What it says of a file.
   *
   * @param rows what it read, or why it did not
   */
  record Answer(boolean accepted, List<String> rows) {}

  private CPython(Process process) {
    this.process = process;
    questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    answers = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Whether there is one. */
  static boolean isThere() {
    return run("import sys; print(sys.version_info[0])").filter("3"::equals).isPresent();
  }

  /** {@code 3.11}. */
  static String version() {
    return run("import sys; print('%d.%d' % sys.version_info[:2])").orElseThrow();
  }

  /** Where its standard library is. */
  static Path standardLibrary() {
    return Path.of(run("import sysconfig; print(sysconfig.get_path('stdlib'))").orElseThrow());
  }

  private static Optional<String> run(String program) {
    try {
      Process process = new ProcessBuilder("python3", "-c", program).start();
      return process.inputReader(StandardCharsets.UTF_8).lines().findFirst();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /** Writes what some of its own tests hold as strings into files. */
  static void writeSnippets(Path folder, List<String> tests)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-c", script("snippets.py")));
    command.add(standardLibrary().resolve("test").toString());
    command.add(folder.toString());
    command.addAll(tests);
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static String script(String name) throws IOException {
    try (InputStream script = CPython.class.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Starts the oracle that is stored beside this class. */
  static CPython start() {
    try {
      return new CPython(
          new ProcessBuilder("python3", "-c", script("oracle.py"))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Asks about one file. */
  Answer read(Path file) throws IOException {
    questions.println(file);
    String path = answers.readLine();
    if (!file.toString().equals(path)) {
      throw new IOException("out of step at " + file + ": " + path);
    }
    List<String> rows = new ArrayList<>();
    String verdict = answers.readLine();
    for (String row = answers.readLine(); !".".equals(row); row = answers.readLine()) {
      rows.add(row);
    }
    boolean accepted = "accepted".equals(verdict);
    return new Answer(accepted, accepted ? rows : List.of(verdict));
  }

  /** All Python files below a folder, in order. */
  static List<Path> files(Path root) throws IOException {
    try (var walk = Files.walk(root)) {
      return walk.filter(path -> path.toString().endsWith(".py"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() {
    questions.close();
    process.destroy();
  }
}
