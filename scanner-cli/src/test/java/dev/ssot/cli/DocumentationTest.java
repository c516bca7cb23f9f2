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
  private static final Pattern COMMAND = Pattern.compile("(?:\\./)?ssot (.*?)(?: {2,}#.*)?");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> commandsWork() throws IOException {
    return Page.all().stream()
        .filter(page -> !commands(page).isEmpty())
        .map(page -> dynamicTest(page.name(), () -> run(page)));
  }

  @TestFactory
  Stream<DynamicTest> configurationsAreRead() throws IOException {
    var reader = new ConfigReader(RuleBook.of(Ssot.class.getClassLoader()));
    return Page.all().stream()
        .flatMap(
            page ->
                page.blocks("yaml").stream()
                    .filter(DocumentationTest::isConfiguration)
                    .map(text -> dynamicTest(page.name(), () -> reader.read(page.name(), text))));
  }

  @TestFactory
  Stream<DynamicTest> linksLeadSomewhere() throws IOException {
    Pattern link = Pattern.compile("\\]\\((?!https?:)([^)#]+)");
    return Page.all().stream()
        .flatMap(
            page ->
                link.matcher(page.text())
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .map(
                        target ->
                            dynamicTest(
                                page.name() + " to " + target,
                                () ->
                                    assertTrue(Files.exists(page.file().resolveSibling(target))))));
  }

  private void run(Page page) throws Exception {
    Shop shop = Shop.under(Files.createTempDirectory(folder, "page"));
    for (String command : commands(page)) {
      Shop.Result result = shop.ssot(command);
      assertTrue(result.code() <= ExitCode.FAILED, () -> command + "\n" + result.text());
      assertFalse(result.text().isBlank() && !command.contains(":"), command);
    }
  }

  private static List<String> commands(Page page) {
    List<String> commands = new ArrayList<>();
    for (String block : page.blocks("sh")) {
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
}
