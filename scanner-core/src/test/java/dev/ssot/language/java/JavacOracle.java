package dev.ssot.language.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.ssot.facts.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compares our facts of a file with what the JDK's own parser finds in it. */
final class JavacOracle {
  /** The name that javac gives to a class that is only implied (JEP 512). */
  static final String FILE_NAME = "Implied__";

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  /** What javac finds, or nothing where it rejects the file. */
  Optional<List<String>> facts(byte[] bytes) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, null, diagnostics, List.of("-proc:none"), null, List.of(new Text(bytes)));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      boolean rejected =
          diagnostics.getDiagnostics().stream()
              .anyMatch(found -> found.getKind() == Diagnostic.Kind.ERROR);
      return rejected
          ? Optional.empty()
          : Optional.of(JavacFacts.of(unit, Trees.instance(task).getSourcePositions()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What only one of the two found, with {@code -} for javac's and {@code +} for ours. */
  static List<String> differences(List<String> javac, Facts facts) {
    List<String> ours = ComparableFacts.of(facts);
    Set<String> expectedModifiers = new HashSet<>(javac);
    ours.removeIf(line -> line.startsWith("modifier ") && !expectedModifiers.contains(line));
    List<String> differences = new ArrayList<>();
    minus(javac, ours).forEach(line -> differences.add("- " + line));
    minus(ours, javac).forEach(line -> differences.add("+ " + line));
    return differences;
  }

  private static List<String> minus(List<String> left, List<String> right) {
    List<String> rest = new ArrayList<>(left);
    Map<String, Integer> counts = new HashMap<>();
    right.forEach(line -> counts.merge(line, 1, Integer::sum));
    rest.removeIf(line -> counts.merge(line, -1, Integer::sum) >= 0);
    return rest;
  }

  private static final class Text extends SimpleJavaFileObject {
    private final byte[] bytes;

    Text(byte[] bytes) {
      super(URI.create("string:///" + FILE_NAME + ".java"), Kind.SOURCE);
      this.bytes = bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException e) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
      }
    }
  }
}
