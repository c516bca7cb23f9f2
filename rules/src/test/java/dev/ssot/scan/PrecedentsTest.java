package dev.ssot.scan;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Modules;
import dev.ssot.codebase.Unit;
import dev.ssot.memory.Judged;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.RulePage;
import dev.ssot.source.Listing;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was said before an edit and is taken over is what the rules say after it. Held to with each
 * file of each case of each rule's page, which is why it stands beside the rules.
 */
class PrecedentsTest {
  private static final Pattern JAVA_BODY = Pattern.compile("(?m)^( *)(.*\\).*\\{)$");
  private static final Pattern PYTHON_BODY = Pattern.compile("(?m)^( *)(def .*:)$");
  private static final Pattern SECTION = Pattern.compile("(?m)^##+ ");
  private static final Pattern FILE =
      Pattern.compile("```\\w+ (\\S+\\.\\w+)\n(.*?)```", Pattern.DOTALL);

  /** What somebody does to a file; where it does nothing to it, there is nothing to see. */
  private enum Edit {
    LINE_ABOVE("", "", 0.9),
    STATEMENT("int spare = Integer.parseInt(\"7\");", "spare = int('7')", 0.6),
    CALL("helper.run(1);", "helper.run(1)", 0.5),
    WRITE("this.total = 3;", "self.total = 3", 0.4),
    QUALIFIED("java.util.List.of();", "java.util.List.of()", 0.5),
    CREATION("new Order();", "Order()", 0.5),
    LESS("", "", 0.3),
    METHOD("int spare(Order order) { return order.id(); }", "", 0.3),
    IMPORT("import java.util.concurrent.atomic.AtomicLong;", "import zlib", 0.3),
    STAR("import java.util.concurrent.*;", "from zlib import *", 0.0),
    OWN("", "", 0.3);

    private final String java;
    private final String python;
    private final double taken;

    Edit(String java, String python, double taken) {
      this.java = java;
      this.python = python;
      this.taken = taken;
    }

    String of(String path, String text, Map<String, String> files) {
      boolean isJava = path.endsWith(".java");
      return switch (this) {
        case LINE_ABOVE -> "\n" + text;
        case LESS -> text.replaceAll("(?m)^ +return .*\n", "");
        case METHOD -> isJava ? text.replaceFirst("(?m)(class .*\\{)$", "$1\n  " + java) : text;
        case IMPORT, STAR -> imported(path, isJava ? java : python, text);
        case OWN ->
            imported(
                path, files.keySet().stream().map(Edit::importOf).collect(joining("\n")), text);
        case STATEMENT, CALL, WRITE, QUALIFIED, CREATION ->
            isJava
                ? inBodies(JAVA_BODY, java, text)
                : path.endsWith(".py") ? inBodies(PYTHON_BODY, python, text) : text;
      };
    }

    private static String importOf(String path) {
      return path.endsWith(".java")
          ? "import "
              + path.replaceFirst("^(src/(main|test)/java/)?", "")
                  .replaceFirst("\\.java$", "")
                  .replace('/', '.')
              + ";"
          : "";
    }

    private static String imported(String path, String imports, String text) {
      if (path.endsWith(".java")) {
        return text.replaceFirst("(?m)^(package .*;)$", "$1\n" + imports + "\n");
      }
      return path.endsWith(".py") ? imports + "\n" + text : text;
    }

    private static String inBodies(Pattern head, String statement, String text) {
      return head.matcher(text).replaceAll("$1$2\n$1    " + Matcher.quoteReplacement(statement));
    }
  }

  /** A tree as it is read. */
  private record State(Listing listing, List<Unit> units) {}

  private final Setup plain = Setup.of(Optional.empty());
  private int states;

  @ParameterizedTest
  @EnumSource
  void whatIsTakenOverIsWhatWouldBeSaid(Edit edit) throws IOException {
    List<Boolean> taken = new ArrayList<>();
    try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
      for (Map<String, String> files : cases()) {
        if (everyThird(files.keySet(), edit).isEmpty()) {
          continue;
        }
        Setup setup = setup(files);
        State before = state(files, setup, memory);
        Judged judged = judged(before, setup, Foreknowledge.NONE);
        Setup given = setup.given(judged.choices());
        for (String path : everyThird(files.keySet(), edit)) {
          Map<String, String> edited = new TreeMap<>(files);
          edited.put(path, edit.of(path, files.get(path), files));
          if (!edited.equals(files)) {
            State now = state(edited, setup, memory);
            Precedents precedents = Precedents.of(now.units, before.units, Set.of(), judged);
            assertSame(
                judged(now, given, Foreknowledge.NONE), judged(now, given, by(precedents)), edited);
            taken.addAll(taken(now, given, precedents));
          }
        }
      }
    }
    long often = taken.stream().filter(one -> one).count();
    assertTrue(often >= edit.taken * taken.size(), often + " of " + taken.size());
  }

  /** Others for each edit, for time's sake. */
  private static List<String> everyThird(Set<String> paths, Edit edit) {
    return paths.stream()
        .filter(path -> Math.floorMod(path.hashCode() + edit.name().length(), 3) == 0)
        .toList();
  }

  private static void assertSame(Judged fresh, Judged recalled, Map<String, String> files) {
    assertEquals(fresh.findings(), recalled.findings(), files::toString);
    assertEquals(fresh.measures(), recalled.measures(), files::toString);
    assertEquals(fresh.rules(), recalled.rules(), files::toString);
  }

  private static List<Boolean> taken(State now, Setup setup, Precedents precedents) {
    Codebase codebase = Hearings.codebase(now.units, setup.config().registry(), now.listing, setup);
    return setup.rules().rules().stream()
        .map(rule -> precedents.of(rule, codebase, setup.given().of(rule.id())).isPresent())
        .toList();
  }

  private static Foreknowledge by(Precedents precedents) {
    return new Foreknowledge() {
      @Override
      public Precedents precedents() {
        return precedents;
      }

      @Override
      public KnownLines lines() {
        return KnownLines.NONE;
      }
    };
  }

  private static Judged judged(State state, Setup setup, Foreknowledge before) throws IOException {
    return Scan.judged(state.units, state.listing, setup, setup.config(), before);
  }

  private State state(Map<String, String> files, Setup setup, FileSystem memory)
      throws IOException {
    Path root = memory.getPath("/" + states++);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path at = root.resolve(file.getKey());
      Files.createDirectories(at.getParent());
      Files.writeString(at, file.getValue());
    }
    Listing listing = new WorkingTree(root).list(setup.selection());
    return new State(
        listing,
        Scan.units(setup.frontEnds().read(listing.files()), Modules.of(listing.paths()), setup));
  }

  /** The files of each. */
  private List<Map<String, String>> cases() {
    return plain.rules().rules().stream()
        .map(ConfiguredRule::page)
        .map(RulePage::body)
        .flatMap(page -> Stream.of(SECTION.split(page)))
        .map(PrecedentsTest::files)
        .filter(files -> !files.isEmpty())
        .toList();
  }

  private static Map<String, String> files(String section) {
    Map<String, String> files = new TreeMap<>();
    FILE.matcher(section).results().forEach(file -> files.put(file.group(1), file.group(2)));
    return files;
  }

  private Setup setup(Map<String, String> files) {
    return files.containsKey("ssot.yaml") ? Setup.of("ssot.yaml", files.get("ssot.yaml")) : plain;
  }
}
