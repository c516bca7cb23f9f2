package dev.ssot.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.ssot.outcome.Presentation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes members of JSON objects one by one, so that a large result is never held whole. */
public record Json(JsonGenerator out) {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  /** Writes the members of one object. */
  @FunctionalInterface
  public interface Members<T> {
    void write(T object) throws IOException;
  }

  /** Writes a whole file, indented, which can also be shown on a terminal. */
  public static void document(Presentation how, Appendable out, Members<Json> content)
      throws IOException {
    JsonFactory factory =
        JsonFactory.builder().configure(JsonWriteFeature.ESCAPE_NON_ASCII, how.ascii()).build();
    try (JsonGenerator generator = factory.createGenerator(new AppendableWriter(out))) {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
      printer.indentObjectsWith(INDENTER);
      printer.indentArraysWith(INDENTER);
      generator.setPrettyPrinter(printer);
      generator.setCharacterEscapes(new JsonEscapes());
      content.write(new Json(generator));
    }
    out.append('\n');
  }

  public void open() throws IOException {
    out.writeStartObject();
  }

  public void open(String name) throws IOException {
    out.writeObjectFieldStart(Plain.wellFormed(name));
  }

  public void close() throws IOException {
    out.writeEndObject();
  }

  public void text(String name, String value) throws IOException {
    out.writeStringField(Plain.wellFormed(name), Plain.wellFormed(value));
  }

  /** Left out where it is absent. */
  public void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  /** In the order of their names. */
  public void texts(String name, Map<String, String> values) throws IOException {
    open(name);
    for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
      text(value.getKey(), value.getValue());
    }
    close();
  }

  public void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  public void number(String name, long value) throws IOException {
    out.writeNumberField(Plain.wellFormed(name), value);
  }

  /** With at most six digits behind the point; {@code null} where it is not a number. */
  public void number(String name, double value) throws IOException {
    out.writeFieldName(name);
    if (Double.isNaN(value)) {
      out.writeNull();
    } else {
      out.writeNumber(Numbers.exact(value).toPlainString());
    }
  }

  public <T> void list(String name, List<T> objects, Members<T> members) throws IOException {
    out.writeFieldName(name);
    list(objects, members);
  }

  /** The same where no name is wanted. */
  public <T> void list(List<T> objects, Members<T> members) throws IOException {
    out.writeStartArray();
    for (T object : objects) {
      open();
      members.write(object);
      close();
    }
    out.writeEndArray();
  }

  public void row(String name, List<String> texts) throws IOException {
    out.writeFieldName(name);
    row(texts);
  }

  public void rows(String name, List<List<String>> rows) throws IOException {
    out.writeArrayFieldStart(name);
    for (List<String> row : rows) {
      row(row);
    }
    out.writeEndArray();
  }

  private void row(List<String> texts) throws IOException {
    out.writeStartArray();
    for (String text : texts) {
      out.writeString(Plain.wellFormed(text));
    }
    out.writeEndArray();
  }
}
