package dev.ssot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A rule is a record, a page, and a line that names it as a service. Whatever else tells of it is
 * made of these: the schema (see {@link ShippedSchemaTest}) and the table in the README.
 */
class ThreePlacesTest {
  private static final Path README = Path.of("../README.md");
  private static final Pattern TABLE =
      Pattern.compile("(?<=\\| rule \\| what is wrong \\|\n\\|---\\|---\\|\n)(\\|.*\n)+");

  private final RuleBook book = RuleBook.of(ThreePlacesTest.class.getClassLoader());

  @Test
  void noOtherCodeNamesARule() throws IOException {
    List<String> elsewhere = new ArrayList<>();
    for (String module : List.of("scanner-core", "rules", "scanner-cli")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .forEach(file -> elsewhere.addAll(rulesNamedIn(file)));
      }
    }
    assertEquals(List.of(), elsewhere);
  }

  @Test
  void theReadmesTableIsMadeOfThePages() throws IOException {
    String readme = Files.readString(README);
    String rows = book.rules().stream().map(ThreePlacesTest::row).collect(Collectors.joining());
    String right = TABLE.matcher(readme).replaceFirst(Matcher.quoteReplacement(rows));
    if (Boolean.getBoolean("update")) {
      Files.writeString(README, right);
    }
    assertEquals(right, Files.readString(README), "run with -Dupdate to rewrite it");
  }

  private static String row(ConfiguredRule rule) {
    return "| `%s` | %s |\n".formatted(rule.id(), rule.page().summary().replaceFirst("\\.$", ""));
  }

  private List<String> rulesNamedIn(Path file) {
    String text = read(file);
    List<String> named = new ArrayList<>();
    for (ConfiguredRule rule : book.rules()) {
      String type = rule.rule().getClass().getSimpleName();
      boolean isNamed =
          text.contains("\"" + rule.id() + "\"") || text.contains("new " + type + "(");
      if (isNamed && !file.endsWith(type + ".java")) {
        named.add(rule.id() + " in " + file);
      }
    }
    return named;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
