package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in Java that a jar of the user's own brings; the template in the docs is such a one. */
class PluginTest {
  private static final Path TEMPLATE = Path.of("../docs/examples/rule-template");

  @TempDir Path folder;
  private Path tree;

  @BeforeEach
  void writeATree() throws IOException {
    tree = Files.createDirectory(folder.resolve("tree"));
    new Trees(tree).with("shop/Thing.java", "package shop;\n\nclass Thing {}\n");
  }

  @Test
  void theTemplateReportsIsListedExplainedAndConfigured() throws IOException {
    Path jar = template();

    Use scan = Use.of("scan", tree, "--plugin", jar);
    assertEquals(ExitCode.PASSED, scan.code(), scan.err());
    assertTrue(scan.out().contains("`Thing` says nothing; name what it is"), scan.out());
    assertTrue(Use.of("rules", "--plugin", jar).out().contains("\nempty-name "));
    assertTrue(Use.of("explain", "empty-name", "--plugin", jar).out().startsWith("# Empty name\n"));

    new Trees(tree).with("ssot.yaml", "rules: { empty-name: { options: { words: [Stuff] } } }\n");
    assertTrue(!Use.of("scan", tree, "--plugin", jar).out().contains("says nothing"));
    Use without = Use.of("scan", tree);
    assertEquals(ExitCode.USAGE, without.code());
    assertTrue(without.err().contains("rules.empty-name: unknown rule"), without.err());
  }

  @Test
  void itsPageIsItsTest() throws IOException {
    Use use = Use.of("rules", "--test", "--plugin", template(), tree);

    assertEquals(new Use(ExitCode.PASSED, "3 of 3 examples hold, of 1 rules\n", ""), use);
  }

  @Test
  void theTemplatesOwnTestRunsEveryCase() throws Throwable {
    PluginSources all =
        PluginSources.ofProject(
                TEMPLATE, folder.resolve("all"), "main/java", "main/resources", "test/java")
            .compiled();
    List<String> names = new ArrayList<>();

    try (var loader = new URLClassLoader(new URL[] {all.folder().toUri().toURL()})) {
      var constructor = loader.loadClass("org.example.rules.RulesTest").getDeclaredConstructor();
      constructor.setAccessible(true);
      Object test = constructor.newInstance();
      var factory = test.getClass().getDeclaredMethod("everyCaseOfThePageHolds");
      factory.setAccessible(true);
      for (Object each : ((Stream<?>) factory.invoke(test)).toList()) {
        names.add(((DynamicTest) each).getDisplayName());
        ((DynamicTest) each).getExecutable().execute();
      }
    }

    assertEquals(
        List.of("A type called Thing", "A name that says something", "Words of one's own"), names);
  }

  @Test
  void theRulerKnowsItsVersion() throws IOException {
    PluginSources sources = sources("one").compiled();
    String first = ruler(sources.jar());
    String page = "org/example/rules/empty-name.md";
    String text = Files.readString(sources.folder().resolve(page));

    sources.with(page, text.replace("version: 1", "version: 2"));
    Path second = Files.move(sources.jar(), folder.resolve("second.jar"));

    assertEquals(first, ruler(template()));
    assertNotEquals(first, ruler(second));
  }

  @Test
  void aJarThatIsNoneOrHoldsNoRuleIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "no jar");

    refused(folder.resolve("no.jar"), "there is no such file");
    refused(folder, "is no file; give a jar");
    refused(text, "is no jar: ");
    refused(own().withRule("own", "").compiled().jar(), "holds no rule: there is no META-INF/");
    refused(
        own().withRule("own", "").serving("dev.ssot.rules.Singleton").compiled().jar(),
        "holds no rule: META-INF/services/dev.ssot.rule.Rule names no class of this jar");
  }

  @Test
  void aWrongServiceIsRefused() {
    refused(own().serving("org.example.Gone").jar(), "Provider org.example.Gone not found");
    refused(
        own().with("Own.java", "public class Own {}").serving("Own").compiled().jar(),
        "Own is no dev.ssot.rule.Rule");
  }

  @Test
  void aRuleWithoutARightPageOrAFreeIdIsRefused() {
    refused(
        own().withRule("own", "").serving("Own").compiled().jar(),
        "The page of the rule own is missing beside Own");
    refused(
        own().withRule("own", "").serving("Own").with("own.md", "# Own\n").compiled().jar(),
        "The page of the rule own does not begin with a front matter");
    refused(
        own().withRule("singleton", "").withPage("singleton").serving("Own").compiled().jar(),
        "singleton is the id of another rule; give this one its own");
  }

  @Test
  void aRuleForAnotherVersionOfTheInterfaceFailsAloneAndSaysSo() {
    PluginSources other =
        own()
            .with(
                "dev/ssot/rule/Findings.java",
                "package dev.ssot.rule;\npublic class Findings { public void praise() {} }\n")
            .withRule("own", "findings.praise();")
            .withPage("own")
            .serving("Own")
            .compiled()
            .without("dev/ssot/rule/Findings.class");

    Use use = Use.of("scan", tree, "--plugin", other.jar());

    assertEquals(ExitCode.USAGE, use.code(), use.err());
    assertTrue(use.out().contains("own FAILED"), use.out());
    assertTrue(
        use.err()
            .startsWith(
                "ssot: the rule own, which a plugin brings, failed; it was built for another"),
        use.err());
    assertTrue(use.err().contains("NoSuchMethodError"), use.err());
  }

  private static void refused(Path jar, String why) {
    Use use = Use.of("scan", "--plugin", jar);

    assertEquals(ExitCode.USAGE, use.code(), use.err());
    assertEquals("", use.out());
    assertTrue(use.err().startsWith("ssot: --plugin " + jar + ": " + why), use.err());
    assertEquals(1, use.err().lines().count(), use.err());
  }

  private String ruler(Path jar) {
    String json = Use.of("scan", tree, "--plugin", jar, "--format", "json").out();
    Matcher ruler = Pattern.compile("\"fingerprint\": ?\"(\\w{8})\"").matcher(json);
    assertTrue(ruler.find(), json);
    return ruler.group(1);
  }

  private PluginSources own() {
    try {
      return new PluginSources(Files.createTempDirectory(folder, "own"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path template() throws IOException {
    return sources("template").compiled().jar();
  }

  private PluginSources sources(String name) throws IOException {
    return PluginSources.ofProject(TEMPLATE, folder.resolve(name), "main/java", "main/resources");
  }
}
