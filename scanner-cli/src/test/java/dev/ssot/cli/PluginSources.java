package dev.ssot.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Makes a jar of sources and resources, as a build does.
 *
 * @param folder where all of it lies
 */
record PluginSources(Path folder) {
  private static final String SERVICE = "META-INF/services/dev.ssot.rule.Rule";

  /**
   * Sources of a Maven project.
   *
   * @param parts below its folder {@code src}
   */
  static PluginSources ofProject(Path project, Path folder, String... parts) throws IOException {
    PluginSources copy = new PluginSources(folder);
    for (String part : parts) {
      Path from = project.resolve("src").resolve(part);
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          copy.with(from.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return copy;
  }

  /** Writes one file. */
  PluginSources with(String path, String content) {
    new Trees(folder).with(path, content);
    return this;
  }

  /** Names a class as a rule. */
  PluginSources serving(String type) {
    return with(SERVICE, type + "\n");
  }

  /** A rule in {@code Own.java} that says what a body says. */
  PluginSources withRule(String id, String check) {
    return with(
        "Own.java",
        """
        import dev.ssot.codebase.Codebase;
        import dev.ssot.rule.*;

        public record Own() implements Rule {
          @Override
          public String id() {
            return "%s";
          }

          @Override
          public void check(Codebase codebase, Findings findings) {
            %s
          }
        }
        """
            .formatted(id, check));
  }

  /** A page that is right. */
  PluginSources withPage(String id) {
    return with(
        id + ".md",
        """
        ---
        version: 1
        summary: Own.
        languages: [java]
        kinds:
          own: { level: warning, summary: Own. }
        ---
        # Own
        """);
  }

  /** Takes a file away, once it is compiled. */
  PluginSources without(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles whatever is Java. */
  PluginSources compiled() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                folder.toString(),
                "-cp",
                folder + java.io.File.pathSeparator + System.getProperty("java.class.path")));
    files().filter(file -> file.toString().endsWith(".java")).forEach(f -> arguments.add("" + f));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new AssertionError("does not compile: " + folder);
    }
    return this;
  }

  /** All that is no source. */
  Path jar() {
    Path jar = folder.resolveSibling(folder.getFileName() + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path each : files().filter(one -> !one.toString().endsWith(".java")).toList()) {
        out.putNextEntry(new JarEntry(folder.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
        out.closeEntry();
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
