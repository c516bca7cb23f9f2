package dev.ssot.rules;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.ssot.change.Against;
import dev.ssot.change.Compared;
import dev.ssot.change.Judge;
import dev.ssot.outcome.Comparison;
import dev.ssot.outcome.Outcome;
import dev.ssot.rule.Finding;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** A tree before and after a change, in memory. */
final class TwoStates {
  private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
  private final TreeMap<String, byte[]> before = new TreeMap<>();
  private final TreeMap<String, byte[]> now = new TreeMap<>();

  /** A file of both states. */
  TwoStates with(String path, String text) {
    before.put(path, bytes(text));
    now.put(path, bytes(text));
    return this;
  }

  /** The change writes a file. */
  TwoStates write(String path, String text) {
    now.put(path, bytes(text));
    return this;
  }

  /** The change writes a file in bytes. */
  TwoStates write(String path, byte[] content) {
    now.put(path, content);
    return this;
  }

  /** The change removes a file. */
  TwoStates delete(String path) {
    now.remove(path);
    return this;
  }

  /** The change replaces text in a file. */
  TwoStates edit(String path, String from, String to) {
    String text = text(path);
    if (!text.contains(from)) {
      throw new IllegalArgumentException(path + " has no " + from);
    }
    return write(path, text.replace(from, to));
  }

  /** The change makes of every file another; paths come first. */
  TwoStates editAll(BinaryOperator<String> edit) {
    now.replaceAll((path, content) -> bytes(edit.apply(path, text(path))));
    return this;
  }

  /** The text of a file after the change, so far. */
  String text(String path) {
    return new String(now.get(path), StandardCharsets.UTF_8);
  }

  /** Both states, judged by the earlier one's configuration. */
  Outcome compared() {
    return compared(Judge.BASE);
  }

  Outcome compared(Judge whose) {
    Path after = tree("now", now);
    try {
      return Compared.of(
              new WorkingTree(after),
              new Against.Tree("before", new WorkingTree(tree("before", before))),
              Setup.nearest(after),
              whose)
          .outcome();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What changed, a word for what and the subject. */
  List<String> changes() {
    Comparison comparison = compared().comparison().orElseThrow();
    return Stream.of(
            comparison.added().stream().map(one -> "new " + words(one)),
            comparison.moved().stream().map(one -> "moved " + words(one.now())),
            comparison.fixed().stream().map(one -> "fixed " + words(one)),
            comparison.lost().stream().map(one -> "lost " + words(one.before())))
        .flatMap(told -> told)
        .toList();
  }

  private static String words(Finding finding) {
    return finding.rule() + " " + finding.subject();
  }

  private Path tree(String name, Map<String, byte[]> files) {
    Path root = memory.getPath("/" + name + "/shop");
    files.forEach(
        (path, content) -> {
          try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return root;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
