package dev.ssot.rule;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
   * @param type a record; an unknown key is an error
   * @throws IllegalArgumentException if there is no such resource
   * @throws UncheckedIOException if it does not hold what the type asks for
   */
  public static <T> T read(Class<?> beside, String name, Class<T> type) {
    try (InputStream content = beside.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalArgumentException("No data file " + name + " beside " + beside.getName());
      }
      return new YAMLMapper().readValue(content, type);
    } catch (IOException malformed) {
      throw new UncheckedIOException(name, malformed);
    }
  }
}
