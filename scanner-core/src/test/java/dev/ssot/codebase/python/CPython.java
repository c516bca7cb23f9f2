package dev.ssot.codebase.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The machine's own Python, asked what import statements really bind. */
final class CPython {
  private final Path work;

  /**
   * Asks the machine's Python.
   *
   * @param work an empty folder to work in
   */
  CPython(Path work) {
    this.work = work;
  }

  /** The folder of the machine's standard library, where there is a Python that can be asked. */
  static Optional<Path> standardLibrary() {
    try {
      String question = "import os, sysconfig; os.fork; print(sysconfig.get_path('stdlib'))";
      Process process = new ProcessBuilder("python3", "-c", question).start();
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? Optional.of(Path.of(answer)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * What each statement binds, when a tree is written down.
   *
   * @param roots folders of the search path, the root itself first
   */
  List<String> answers(PythonTree tree, List<String> statements, String... roots)
      throws IOException {
    Path folder = Files.createTempDirectory(work, "tree");
    for (Map.Entry<String, String> source : tree.sources().entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    return answers(Stream.of(roots).map(folder::resolve).toList(), statements);
  }

  /** What each statement binds, with these folders on the search path; the first is the tree. */
  List<String> answers(List<Path> roots, List<String> statements) throws IOException {
    Path script = work.resolve("oracle.py");
    try (InputStream program = CPython.class.getResourceAsStream("oracle.py")) {
      Files.write(script, program.readAllBytes());
    }
    Path input = work.resolve("statements.txt");
    Files.write(input, statements.stream().map(statement -> "client\t" + statement).toList());
    List<String> command = new ArrayList<>(List.of("python3", script.toString()));
    roots.forEach(root -> command.add(root.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] output = process.getInputStream().readAllBytes();
    return new String(output, StandardCharsets.UTF_8).lines().toList();
  }

  /** Reads all Python files of a folder but those below certain others. */
  static PythonTree read(Path folder, List<String> without) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        boolean wanted = without.stream().noneMatch(other -> (path + "/").startsWith(other + "/"));
        if (wanted && path.endsWith(".py")) {
          sources.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new PythonTree(sources);
  }
}
