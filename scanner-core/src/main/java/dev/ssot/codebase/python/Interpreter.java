package dev.ssot.codebase.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that come with the interpreter, of all versions from 3.8 on. */
final class Interpreter {
  private static final Set<String> MODULES = read("modules.txt");
  private static final Set<String> BUILTINS = read("builtins.txt");
  private static final Set<String> OF_MODULE =
      Set.of(
          "__name__",
          "__file__",
          "__doc__",
          "__path__",
          "__package__",
          "__spec__",
          "__loader__",
          "__dict__",
          "__builtins__",
          "__annotations__",
          "__cached__");

  private Interpreter() {}

  /** Whether a top-level module or package of this name is in the standard library. */
  static boolean hasModule(String name) {
    return MODULES.contains(name);
  }

  /** Whether the name can be used without being defined or imported. */
  static boolean hasBuiltin(String name) {
    return BUILTINS.contains(name);
  }

  /** Whether every module has an attribute of this name from the start. */
  static boolean isOfEveryModule(String name) {
    return OF_MODULE.contains(name);
  }

  private static Set<String> read(String resource) {
    try (InputStream in = Interpreter.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
