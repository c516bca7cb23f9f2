package dev.ssot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change that tips a majority mends nothing, and is to blame for what it adds. */
class ChoiceTest {
  private static final String FACADE = "from shop.facade import Money\n";
  private static final String OLD_FACADE = "from shop.old import Money\n";

  @TempDir Path folder;
  private Repository shop;

  @BeforeEach
  void mostFilesTakeOnePathAndOneTakesAnother() throws Exception {
    shop =
        Repository.in(Files.createDirectories(folder.resolve("shop")))
            .with("shop/__init__.py", "")
            .with("shop/money.py", "class Money:\n    currency = \"EUR\"\n")
            .with("shop/facade.py", "from shop.money import Money\n")
            .with("shop/old.py", "from shop.money import Money\n")
            .with("till/__init__.py", "")
            .with("till/a.py", FACADE)
            .with("till/b.py", FACADE)
            .with("till/odd.py", OLD_FACADE)
            .commit("first");
  }

  @Test
  void theFormerMinorityIsNotMendedByOutvotingTheMajority() throws Exception {
    tip();

    JsonNode result = json(check("--format", "json"));

    assertEquals(List.of("till/x.py", "till/y.py"), added(result));
    assertEquals(List.of(), paths(result.at("/comparison/fixed")));
  }

  @Test
  void aScanThatComparesSaysTheSame() throws Exception {
    tip();

    JsonNode result = json(Use.of("scan", shop.root(), "--against", "main", "--format", "json"));

    assertEquals(List.of("till/x.py", "till/y.py"), added(result));
    assertEquals(List.of("till/odd.py", "till/x.py", "till/y.py"), paths(result.get("findings")));
  }

  @Test
  void aTreeThatIsComparedWithNothingSpeaksForItself() throws Exception {
    tip();

    JsonNode result = json(Use.of("scan", shop.root(), "--format", "json"));

    assertEquals(List.of("till/a.py", "till/b.py"), paths(result.get("findings")));
  }

  @Test
  void theFirstOtherPathIsNewHoweverManyTakeItAtOnce() throws Exception {
    shop.without("till/odd.py").commit("of one mind");
    tip();
    shop.with("till/z.py", OLD_FACADE).commit("more");

    JsonNode result = json(check("--format", "json"));

    assertEquals(List.of("till/x.py", "till/y.py", "till/z.py"), added(result));
  }

  @Test
  void whereTheUsualPathIsGoneTheTreeChoosesAnew() throws Exception {
    branch().with("till/a.py", OLD_FACADE).with("till/b.py", OLD_FACADE).commit("all moved");

    JsonNode result = json(check("--format", "json"));

    assertEquals(List.of(), added(result));
    assertEquals(List.of("till/odd.py"), paths(result.at("/comparison/fixed")));
  }

  @Test
  void aNewCopyIsTheCopyWhateverItsNameAndUse() throws Exception {
    String price = "class Price:\n    amount = 1\n    tax = 2\n";
    String uses = "from shop.apart import Price\n";
    shop.with("shop/price.py", price).commit("a type");
    branch().with("shop/apart.py", price).with("till/a.py", uses).commit("its copy");

    JsonNode result = json(check("--format", "json"));

    assertEquals(List.of("shop/apart.py"), added(result));
  }

  @Test
  void aPackageKeepsItsNameHoweverManyImportItByAnother() throws Exception {
    String press =
        """
        class Press:
            pass

        _press = None

        def get_press():
            global _press
            if _press is None:
                _press = Press()
            return _press
        """;
    shop.with("lib/coin/__init__.py", "")
        .with("lib/coin/press.py", press)
        .with("desk/a.py", "from lib.coin.press import Press\n")
        .commit("a package below the root");
    String near = "from coin.press import Press\n";
    branch().with("lib/x.py", near).with("lib/y.py", near).commit("as seen from lib");

    JsonNode result = json(check("--format", "json"));

    assertEquals(List.of("lib/coin/press.py", "till/odd.py"), paths(result.get("findings")));
    assertEquals(List.of(), added(result));
    assertEquals(List.of(), paths(result.at("/comparison/fixed")));
    assertTrue(result.get("findings").get(0).toString().contains("lib.coin.press"));
  }

  @Test
  void whatIsRememberedOfTheBaseChoosesTheSame() {
    tip();
    Path memory = folder.resolve("memory");
    Use plain = check("--no-cache", "--format", "json");

    assertEquals(plain, check("--cache-dir", memory, "--format", "json"));
    assertEquals(plain, check("--cache-dir", memory, "--format", "json"));
  }

  @Test
  void aCurveGoesByTheChoicesOfItsNewestPoint() throws Exception {
    tip();
    Path memory = folder.resolve("memory");

    assertEquals(List.of(2, 2), curve(trend("--no-cache")));
    assertEquals(trend("--no-cache"), trend("--cache-dir", memory));
    assertEquals(trend("--no-cache"), trend("--cache-dir", memory));
  }

  @Test
  void pointsThatWereCountedByOtherChoicesAreCountedAnew() throws Exception {
    Object[] memory = {"--cache-dir", folder.resolve("memory")};
    assertEquals(List.of(1), curve(trend(memory)));
    tip();
    assertEquals(List.of(2, 2), curve(trend(memory)));

    shop.with("till/more.py", "x = 1\n").commit("nothing to choose");
    Object[] forPeople = {"--path", shop.root(), "--measure", "fragmented-import.count"};
    Use longer = use("trend", List.of(memory), forPeople);

    String words = longer.out().replaceAll("\\s+", " ");
    assertTrue(words.contains("2 points remembered"), longer.toString());
    assertEquals(List.of(2, 2, 2), curve(trend(memory)));
  }

  /** Two more files take the path of the few, which is now that of the most. */
  private void tip() {
    branch().with("till/x.py", OLD_FACADE).with("till/y.py", OLD_FACADE).commit("tipped");
  }

  private Repository branch() {
    return shop.git("checkout", "--quiet", "-b", "topic");
  }

  private Use check(Object... options) {
    return use("check", List.of(shop.root()), options);
  }

  private Use trend(Object... options) {
    List<Object> words =
        List.of("--path", shop.root(), "--measure", "fragmented-import.count", "--format", "json");
    return use("trend", words, options);
  }

  private static Use use(String command, List<Object> words, Object... options) {
    List<Object> all = new ArrayList<>(List.of(command));
    all.addAll(words);
    all.addAll(List.of(options));
    return Use.of(all.toArray());
  }

  private static List<String> added(JsonNode result) {
    return paths(result.get("findings"), "\"change\":\"new\"");
  }

  private static List<String> paths(JsonNode findings) {
    return paths(findings, "");
  }

  private static List<String> paths(JsonNode findings, String part) {
    return StreamSupport.stream(findings.spliterator(), false)
        .filter(each -> each.toString().contains(part))
        .map(each -> each.get("path").asText())
        .toList();
  }

  private static List<Integer> curve(Use trend) throws IOException {
    return curve(json(trend));
  }

  private static List<Integer> curve(JsonNode trend) {
    return StreamSupport.stream(trend.get("curves").get(0).get("production").spliterator(), false)
        .map(figure -> figure.get("value").asInt())
        .toList();
  }

  private static JsonNode json(Use use) throws IOException {
    assertTrue(use.code() == ExitCode.PASSED || use.code() == ExitCode.FAILED, use.toString());
    return new ObjectMapper().readTree(use.out());
  }
}
