package dev.ssot.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A program that a test starts in a folder, with an environment that it may change. */
record Program(Path folder, Map<String, String> environment) {

  /** What it answered. */
  record Answer(int code, String out, String err) {}

  static Program in(Path folder) {
    return new Program(folder, Map.of());
  }

  /** The same with a variable set; "" takes it away. */
  Program with(String variable, Object value) {
    Map<String, String> all = new HashMap<>(environment);
    all.put(variable, value.toString());
    return new Program(folder, all);
  }

  /** Whether the machine has a program of this name. */
  static boolean isThere(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Files.isExecutable(Path.of(each, name)));
  }

  /** Runs it to its end; its standard input is empty. */
  Answer run(Object... command) throws IOException, InterruptedException {
    Path err = Files.createTempFile("program", "err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(Stream.of(command).map(Object::toString).toList())
              .directory(folder.toFile())
              .redirectError(err.toFile());
      environment.forEach((name, value) -> set(builder.environment(), name, value));
      Process process = builder.start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  private static void set(Map<String, String> environment, String name, String value) {
    if (value.isEmpty()) {
      environment.remove(name);
    } else {
      environment.put(name, value);
    }
  }
}
