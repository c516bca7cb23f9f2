package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.config.ConfigReader;
import dev.ssot.rule.RuleBook;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows works as it stands there. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");

  @TempDir Path classes;

  @Test
  void theJavaSnippetIsShortAndCompiles() throws IOException {
    String snippet = block("java");
    assertTrue(snippet.lines().count() <= 10, "at most ten lines");
    String program =
        """
        import dev.ssot.outcome.Outcome;
        import dev.ssot.rule.Finding;
        import dev.ssot.scan.Scan;
        import java.nio.file.Path;
        import java.util.List;

        class Snippet {
          static void run() throws Exception {
            %s
          }
        }
        """
            .formatted(snippet);
    var errors = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
    assertTrue(
        compiler.getTask(errors, null, null, options, null, List.of(source(program))).call(),
        errors::toString);
  }

  @Test
  void theConfigurationIsRead() throws IOException {
    var reader = new ConfigReader(RuleBook.of(Ssot.class.getClassLoader()));

    assertEquals(1, reader.read("README.md", block("yaml")).canonical().size());
  }

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("(?s)```%s\n(.*?)```".formatted(language))
            .matcher(Files.readString(README));
    assertTrue(block.find(), "there is a block of " + language);
    return block.group(1);
  }

  private static JavaFileObject source(String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
