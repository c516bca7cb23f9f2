package dev.ssot.rule;

import dev.ssot.binding.Binder;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a rule knows of libraries and conventions, as YAML beside its class: such knowledge is data
 * that anybody can read and correct, not code.
 */
public final class DataFile {
  private DataFile() {}

  /**
   * Reads the whole file.
   *
   * @param beside the class whose package holds the resource
   * @param type whose components are the keys
   * @throws IllegalStateException naming the file and all mistakes, where it is missing or wrong
   */
  public static <T extends Record> T read(Class<?> beside, String name, Class<T> type) {
    Mistakes mistakes = new Mistakes();
    return new YamlReader(mistakes)
        .read(text(beside, name))
        .flatMap(tree -> new Binder(mistakes).read(tree, type, ""))
        .filter(content -> mistakes.isEmpty())
        .orElseThrow(() -> new IllegalStateException(name + " is wrong: " + mistakes.all()));
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream content = beside.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException(name + " is missing beside " + beside.getName());
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
