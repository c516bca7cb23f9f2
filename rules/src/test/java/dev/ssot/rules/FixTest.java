package dev.ssot.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Span;
import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import dev.ssot.registry.Concept;
import dev.ssot.registry.Registry;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What a finding offers to change is plain code that says the same. */
class FixTest {
  private final Language java = language("java");

  @Test
  void anImportOfARivalOfTheSameNameIsRewrittenToTheHome() {
    Registry registry =
        new Registry(
            List.of(
                new Concept(
                    "Money",
                    "billing.Money",
                    List.of(),
                    List.of("old.Money"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of())));
    String cart = "package shop;\n\nimport java.util.List;\nimport old.Money;\n\nclass Cart {}\n";
    assertEquals(
        List.of(cart.replace("old.Money", "billing.Money")),
        fixed(registry, "package billing;\npublic class Money {}\n", cart));
  }

  @Test
  void importsOfALibraryThatOnlyMovedAreRewrittenAllAtOnce() {
    assertEquals(
        List.of("import jakarta.servlet.http.HttpServlet; import jakarta.servlet.Filter;\n"),
        fixed(
            Registry.EMPTY,
            "import jakarta.servlet.Filter;\n",
            "import jakarta.servlet.ServletException;\n",
            "import javax.servlet.http.HttpServlet; import javax.servlet.Filter;\n"));
  }

  @Test
  void nothingIsOfferedWhereTheLibrariesDiffer() {
    assertEquals(
        List.of(),
        fixed(
            Registry.EMPTY,
            "import com.fasterxml.jackson.databind.ObjectMapper;\n",
            "import com.google.gson.Gson;\n"));
  }

  @Test
  void aPythonImportIsRewrittenToTheHomeUnderTheNameThatTheFileKnows() {
    String home = "class Money:\n    pass\n";
    String shop = "from home import Money\n";
    String cart = "if True:\n    from shop import Money as Cash  # once\n";
    String bank = "from shop import (Money)\n";
    Registry registry = new Registry(List.of(concept("home.Money")));
    List<Unit> units =
        List.of(
            python("bank.py", bank),
            python("cart.py", cart),
            python("home.py", home),
            python("shop.py", shop));
    assertEquals(
        List.of(cart.replace("from shop", "from home")),
        fixed(registry, units, bank, cart, home, shop));
  }

  private static Concept concept(String home) {
    return new Concept(
        "Money", home, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static Unit python(String path, String source) {
    Parsed parsed = language("python").parse(source.getBytes(StandardCharsets.UTF_8));
    return new Unit(path, "python", "", Scope.PRODUCTION, parsed.facts(), parsed.problems());
  }

  private static Language language(String id) {
    return ServiceLoader.load(Language.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(language -> language.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<String> fixed(Registry registry, String... sources) {
    List<Unit> units = new ArrayList<>();
    for (String source : sources) {
      Parsed parsed = java.parse(source.getBytes(StandardCharsets.UTF_8));
      String path = units.size() + ".java";
      units.add(new Unit(path, "java", "", Scope.PRODUCTION, parsed.facts(), parsed.problems()));
    }
    return fixed(registry, units, sources);
  }

  private static List<String> fixed(Registry registry, List<Unit> units, String... sources) {
    Findings findings = new Findings(unit -> true);
    new FragmentedImport().check(Codebase.of(units, registry), findings);
    return findings.reports().stream()
        .flatMap(report -> report.fix().stream())
        .map(fix -> apply(fix, sources[units.indexOf(fix.edits().get(0).place().unit())]))
        .toList();
  }

  private static String apply(Report.Fix fix, String source) {
    List<String> lines = new ArrayList<>(Arrays.asList(source.split("\n", -1)));
    List<Report.Edit> edits = new ArrayList<>(fix.edits());
    edits.sort((one, other) -> other.place().compareTo(one.place()));
    for (Report.Edit edit : edits) {
      Span span = edit.place().span();
      String line = lines.get(span.line() - 1);
      lines.set(
          span.line() - 1,
          line.substring(0, span.column() - 1)
              + edit.replacement()
              + line.substring(span.endColumn()));
    }
    return String.join("\n", lines);
  }
}
