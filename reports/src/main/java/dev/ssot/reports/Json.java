package dev.ssot.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes members of JSON objects one by one, so that a large result is never held whole. */
record Json(JsonGenerator out) {

  /** Writes the members of one object of a list. */
  interface Members<T> {
    void write(T object) throws IOException;
  }

  void open() throws IOException {
    out.writeStartObject();
  }

  void open(String name) throws IOException {
    out.writeObjectFieldStart(Plain.wellFormed(name));
  }

  void close() throws IOException {
    out.writeEndObject();
  }

  void text(String name, String value) throws IOException {
    out.writeStringField(Plain.wellFormed(name), Plain.wellFormed(value));
  }

  /** Left out where it is absent. */
  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  /** In the order of their names. */
  void texts(String name, Map<String, String> values) throws IOException {
    open(name);
    for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
      text(value.getKey(), value.getValue());
    }
    close();
  }

  void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void number(String name, long value) throws IOException {
    out.writeNumberField(Plain.wellFormed(name), value);
  }

  /** With at most six digits behind the point; {@code null} where it is not a number. */
  void number(String name, double value) throws IOException {
    out.writeFieldName(name);
    if (Double.isNaN(value)) {
      out.writeNull();
    } else {
      out.writeNumber(Numbers.exact(value).toPlainString());
    }
  }

  <T> void list(String name, List<T> objects, Members<T> members) throws IOException {
    out.writeArrayFieldStart(name);
    for (T object : objects) {
      open();
      members.write(object);
      close();
    }
    out.writeEndArray();
  }

  void row(String name, List<String> texts) throws IOException {
    out.writeFieldName(name);
    row(texts);
  }

  void rows(String name, List<List<String>> rows) throws IOException {
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
