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

/** The machine's own Python, asked what import statements really bind. */
record CPython(Path folder) {

  /** Whether there is one that can be asked. */
  static boolean isHere() {
    try {
      Process process =
          new ProcessBuilder(
                  "python3", "-c", "import os, sys; os.fork; assert sys.version_info > (3, 8)")
              .redirectErrorStream(true)
              .start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Writes a tree. */
  void write(Map<String, String> sources) {
    try {
      for (Map.Entry<String, String> source : sources.entrySet()) {
        Path file = folder.resolve(source.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What each statement binds.
   *
   * @param roots folders on the search path besides the tree itself
   */
  List<String> answers(List<String> statements, String... roots) {
    List<String> command = new ArrayList<>(List.of("python3", "-", folder.toString()));
    for (String root : roots) {
      command.add(folder.resolve(root).toString());
    }
    StringBuilder input = new StringBuilder();
    statements.forEach(statement -> input.append("client\t").append(statement).append('\n'));
    try (InputStream script = CPython.class.getResourceAsStream("oracle.py")) {
      Path program = folder.resolveSibling("oracle.py");
      Files.write(program, script.readAllBytes());
      command.set(1, program.toString());
      return run(command, input.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> run(List<String> command, String input) throws IOException {
    Path in = Files.createTempFile("statements", ".txt");
    Files.writeString(in, input);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Files.delete(in);
    return output.lines().toList();
  }
}
