package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ssot.config.Config;
import dev.ssot.config.ConfigReader;
import dev.ssot.rule.RuleBook;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the documentation does what the page says, in the order of the page. Plugins
 * have a test of their own, since somebody has to build one first.
 */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S+)[^\\n]*\\n(.*?)^```");
  private static final Pattern COMMAND = Pattern.compile("(?:\\./)?ssot (.*?)(?: {2,}#.*)?");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> commandsWork() throws IOException {
    return pages().stream()
        .filter(page -> !commands(page).isEmpty())
        .map(page -> dynamicTest(name(page), () -> run(page)));
  }

  @TestFactory
  Stream<DynamicTest> configurationsAreRead() throws IOException {
    var reader = new ConfigReader(RuleBook.of(Ssot.class.getClassLoader()));
    return pages().stream()
        .flatMap(
            page ->
                blocks(page, "yaml").stream()
                    .filter(DocumentationTest::isConfiguration)
                    .map(text -> dynamicTest(name(page), () -> reader.read(name(page), text))));
  }

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() throws IOException {
    Pattern link = Pattern.compile("\\]\\((?!https?:)([^)#]+)");
    return pages().stream()
        .flatMap(
            page ->
                link.matcher(read(page))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .map(
                        target ->
                            dynamicTest(
                                name(page) + " to " + target,
                                () -> assertTrue(Files.exists(page.resolveSibling(target))))));
  }

  private void run(Path page) throws Exception {
    Shop shop = Shop.under(Files.createTempDirectory(folder, "page"));
    for (String command : commands(page)) {
      Shop.Result result = shop.ssot(command);
      assertTrue(result.code() <= ExitCode.FAILED, () -> command + "\n" + result.text());
      assertFalse(result.text().isBlank() && !command.contains(":"), command);
    }
  }

  private static List<String> commands(Path page) {
    List<String> commands = new ArrayList<>();
    for (String block : blocks(page, "sh")) {
      block
          .lines()
          .map(COMMAND::matcher)
          .filter(line -> line.matches())
          .filter(line -> !line.group(1).contains("--plugin"))
          .forEach(line -> commands.add(line.group(1)));
    }
    return commands;
  }

  private static boolean isConfiguration(String yaml) {
    return Arrays.stream(Config.class.getRecordComponents())
        .map(RecordComponent::getName)
        .anyMatch(key -> yaml.startsWith(key + ":"));
  }

  private static List<String> blocks(Path page, String language) {
    return BLOCK
        .matcher(read(page))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .toList();
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
        Stream<Path> top = Files.list(ROOT)) {
      return Stream.concat(top, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path page) {
    return ROOT.relativize(page).toString();
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
