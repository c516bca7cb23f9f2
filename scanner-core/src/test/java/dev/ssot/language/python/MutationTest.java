package dev.ssot.language.python;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ssot.facts.Facts;
import dev.ssot.language.Parsed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Files broken on purpose: CPython says which of them are broken indeed; we have to see it, and to
 * keep what stands around the broken statement. {@code -Dpython.mutation=n} takes n files.
 */
class MutationTest {
  private static final int FILES = Integer.getInteger("python.mutation", 60);
  private static final int LARGEST = 40_000;

  private final PythonLanguage language = new PythonLanguage();
  private final Map<String, Tally> tallies = new TreeMap<>();

  /** What became of the mutants of one kind. */
  private static final class Tally {
    private int mutants;
    private int invalid;
    private int found;
    private int falseAlarms;
    private long facts;
    private long kept;

    private void add(Tally other) {
      mutants += other.mutants;
      invalid += other.invalid;
      found += other.found;
      falseAlarms += other.falseAlarms;
      facts += other.facts;
      kept += other.kept;
    }

    private double recognised() {
      return 100.0 * found / invalid;
    }

    private double keptShare() {
      return 100.0 * kept / facts;
    }

    @Override
    public String toString() {
      return String.format(
          "%5d mutants, %5d invalid, %6.2f %% recognised, %d false alarms, %6.2f %% of facts kept",
          mutants, invalid, recognised(), falseAlarms, keptShare());
    }
  }

  @Test
  void recognisesBrokenFilesAndKeepsTheirFacts() throws IOException {
    assumeTrue(CPython.isThere(), "there is no python3 on this machine");
    String version = CPython.version();
    Path broken = Files.createTempFile("mutant", ".py");
    try (CPython python = CPython.start()) {
      for (Path file : files()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Parsed original = language.parse(text.getBytes(StandardCharsets.UTF_8));
        for (Mutator.Mutant mutant : new Mutator(text.hashCode()).mutants(text)) {
          Files.writeString(broken, mutant.text());
          boolean valid = python.read(broken).accepted();
          count(original.facts(), mutant, valid, version);
        }
      }
    } finally {
      Files.delete(broken);
    }
    Tally total = new Tally();
    tallies.values().forEach(total::add);
    tallies.forEach((kind, tally) -> System.out.printf("mutation: %-22s %s%n", kind, tally));
    System.out.printf("mutation: %-22s %s%n", "all", total);
    assertTrue(total.recognised() >= 97, total::toString);
    assertTrue(total.keptShare() >= 95, total::toString);
  }

  private static List<Path> files() throws IOException {
    List<Path> readable = new ArrayList<>();
    for (Path file : CPython.files(CPython.standardLibrary())) {
      byte[] bytes = Files.readAllBytes(file);
      boolean ascii = true;
      for (byte each : bytes) {
        ascii &= each > 0 && each != '\r';
      }
      if (ascii && bytes.length > 500 && bytes.length < LARGEST) {
        readable.add(file);
      }
    }
    List<Path> sample = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      sample.add(readable.get((int) ((long) i * readable.size() / FILES)));
    }
    return sample;
  }

  private void count(Facts original, Mutator.Mutant mutant, boolean valid, String version) {
    Tally tally = tallies.computeIfAbsent(mutant.kind(), kind -> new Tally());
    Parsed parsed = language.parse(mutant.text().getBytes(StandardCharsets.UTF_8));
    boolean accepted = OracleTest.accepts(parsed, version);
    tally.mutants++;
    if (valid) {
      tally.falseAlarms += accepted ? 0 : 1;
      return;
    }
    tally.invalid++;
    tally.found += accepted ? 0 : 1;
    Map<String, Integer> expected = declarations(original);
    Set<String> kept = new HashSet<>(declarations(parsed.facts()).keySet());
    expected.values().removeIf(line -> line == mutant.line());
    tally.facts += expected.size();
    expected.keySet().retainAll(kept);
    tally.kept += expected.size();
  }

  /** Imports, classes and functions with their lines. */
  private static Map<String, Integer> declarations(Facts facts) {
    Map<String, Integer> rows = new HashMap<>();
    facts
        .imports()
        .forEach(
            each ->
                rows.put(
                    "import " + each.target() + " " + each.span().line() + " " + each.within(),
                    each.span().line()));
    facts
        .types()
        .forEach(
            each ->
                rows.put(
                    "class " + each.name() + " " + each.nameSpan().line(), each.nameSpan().line()));
    facts
        .functions()
        .forEach(
            each ->
                rows.put(
                    "function " + each.qualifiedName() + " " + each.nameSpan().line(),
                    each.nameSpan().line()));
    return rows;
  }
}
