package dev.ssot.codebase.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Resolution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports mean what CPython makes of them. */
class CPythonOracleTest {
  @TempDir Path folder;

  @Test
  void generatedTreesMeanTheSame() {
    assumeTrue(CPython.isHere(), "no python3 on this machine");
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (int seed = 0; seed < 40; seed++) {
      GeneratedTree tree = new GeneratedTree(seed);
      List<String> statements = tree.statements();
      List<String> real = real("tree" + seed, tree.sources(), statements);
      List<String> ours = ours(tree.sources(), statements);
      assertEquals(statements.size(), real.size());
      compared += real.size();
      for (int i = 0; i < real.size(); i++) {
        if (!real.get(i).equals(ours.get(i))) {
          wrong.add(seed + ": " + statements.get(i) + ": " + ours.get(i) + ", not " + real.get(i));
        }
      }
    }
    assertTrue(compared > 1000);
    assertEquals(List.of(), wrong, wrong.size() + " of " + compared);
  }

  private List<String> real(String name, Map<String, String> sources, List<String> statements) {
    CPython python = new CPython(folder.resolve(name));
    python.write(sources);
    return python.answers(statements);
  }

  private static List<String> ours(Map<String, String> sources, List<String> statements) {
    Map<String, String> all = new HashMap<>(sources);
    all.put("client.py", String.join("\n", statements) + "\n");
    List<String> answers = new ArrayList<>();
    for (Binding binding : new PythonTree(all).codebase().bindings()) {
      if (binding.unit().path().equals("client.py")) {
        answers.add(word(binding.resolution()));
      }
    }
    return answers;
  }

  private static String word(Resolution resolution) {
    if (resolution instanceof Resolution.Defined defined) {
      return defined.definition().qualifiedName();
    }
    return resolution instanceof Resolution.External
        ? "outside"
        : resolution instanceof Resolution.Namespace namespace ? namespace.name() : "missing";
  }
}
