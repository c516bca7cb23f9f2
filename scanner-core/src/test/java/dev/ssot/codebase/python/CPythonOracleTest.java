package dev.ssot.codebase.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Resolution;
import dev.ssot.facts.Import;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports mean what CPython makes of them; skipped where there is no {@code python3}. */
class CPythonOracleTest {
  private static final String OUTSIDE = "outside";
  private static final String CLIENT = "client.py";

  /** Tests, what is replaced from outside, and what opens windows. */
  private static final List<String> NO_LIBRARY =
      List.of(
          "test",
          "site-packages",
          "dist-packages",
          "distutils",
          "idlelib",
          "lib2to3",
          "antigravity.py");

  @TempDir Path work;
  private Path library;

  @BeforeEach
  void findPython() {
    Optional<Path> found = CPython.standardLibrary();
    assumeTrue(found.isPresent(), "no python3 on this machine that could be asked");
    library = found.orElseThrow();
  }

  @Test
  void theExamplesAreTrue() throws IOException {
    PythonTree examples = PythonNamesTest.EXAMPLES;
    List<String> statements =
        examples.codebase().bindings().stream()
            .filter(binding -> binding.unit().path().equals("app.py"))
            .map(binding -> written(binding.statement()))
            .toList();
    List<String> real = new CPython(work).answers(examples, statements, "");
    assertTrue(statements.size() > 30);
    assertEquals(List.of(), differences(statements, ours(examples, statements), real));
  }

  /** Two in a thousand are left to which module a client happened to load before. */
  @Test
  void importsOfGeneratedTreesMeanTheSame() throws IOException {
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (int seed = 0; seed < 12; seed++) {
      GeneratedTree tree = new GeneratedTree(seed);
      PythonTree sources = new PythonTree(tree.sources());
      List<String> statements = tree.statements();
      List<String> real = new CPython(work).answers(sources, statements, "");
      wrong.addAll(differences(statements, ours(sources, statements), real));
      compared += real.size();
    }
    assertTrue(compared > 1500);
    assertTrue(wrong.size() <= compared / 500, () -> String.join("\n", wrong));
  }

  /**
   * Where one says that a name comes from outside there is nothing to compare, for much is replaced
   * by parts written in C. The differences that are left come from modules that replace themselves
   * in {@code sys.modules}, or make names by {@code exec}.
   */
  @Test
  void importsOfTheStandardLibraryMeanTheSame() throws IOException {
    PythonTree sources = CPython.read(library, NO_LIBRARY);
    List<String> statements = statements(sources);
    List<String> real = new CPython(work).answers(List.of(library), statements);
    List<String> wrong = differences(statements, ours(sources, statements), real);
    wrong.removeIf(difference -> difference.contains(OUTSIDE));
    assertTrue(statements.size() > 500);
    assertTrue(wrong.size() < statements.size() / 20, () -> String.join("\n", wrong));
  }

  /** The absolute imports that stand at the top of the files. */
  private static List<String> statements(PythonTree sources) {
    TreeSet<String> statements = new TreeSet<>();
    for (Binding binding : sources.codebase("").bindings()) {
      Import statement = binding.statement();
      boolean there = !NO_LIBRARY.contains(statement.module().split("\\.")[0]);
      if (there && statement.level() == 0 && statement.site() == Import.Site.TOP) {
        if (statement.kind() != Import.Kind.ON_DEMAND) {
          statements.add(written(statement));
        }
      }
    }
    return List.copyOf(statements);
  }

  private static String written(Import statement) {
    String as = statement.alias().map(alias -> " as " + alias).orElse("");
    return statement.kind() == Import.Kind.MODULE
        ? "import " + statement.module() + as
        : "from " + statement.module() + " import " + statement.name() + as;
  }

  private static List<String> differences(
      List<String> statements, List<String> ours, List<String> real) {
    assertEquals(statements.size(), real.size());
    assertEquals(statements.size(), ours.size());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < real.size(); i++) {
      boolean open = real.get(i).equals("value") || ours.get(i).equals("dynamic");
      if (!open && !real.get(i).equals(ours.get(i))) {
        wrong.add(statements.get(i) + ": " + ours.get(i) + ", not " + real.get(i));
      }
    }
    return wrong;
  }

  private static List<String> ours(PythonTree tree, List<String> statements) {
    PythonTree sources = tree.with(CLIENT, String.join("\n", statements) + "\n");
    List<String> answers = new ArrayList<>();
    for (Binding binding : sources.codebase("").bindings()) {
      if (binding.unit().path().equals(CLIENT)) {
        answers.add(word(binding.resolution()));
      }
    }
    return answers;
  }

  private static String word(Resolution resolution) {
    if (resolution instanceof Resolution.Defined defined) {
      return defined.definition().qualifiedName();
    }
    if (resolution instanceof Resolution.Namespace namespace) {
      return namespace.name();
    }
    return resolution instanceof Resolution.External
        ? OUTSIDE
        : resolution instanceof Resolution.Dynamic ? "dynamic" : "missing";
  }
}
