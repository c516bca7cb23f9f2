package dev.ssot.reports.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.Trend;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** The data that the script works on, as JSON that may stand within a script element. */
record Island(JsonGenerator out) {

  /** Writes the elements of one value, in an array of their own. */
  private interface Elements<T> {
    void write(T value) throws IOException;
  }

  static String of(Outcome outcome) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = generator(text)) {
      new Island(generator).write(outcome);
    }
    return text.toString();
  }

  /** The same for a report of curves alone. */
  static String of(Trend trend) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = generator(text)) {
      generator.writeStartObject();
      new CurveData(generator).write(trend);
      generator.writeEndObject();
    }
    return text.toString();
  }

  private static JsonGenerator generator(StringWriter text) throws IOException {
    JsonGenerator generator = new JsonFactory().createGenerator(text);
    generator.setCharacterEscapes(new ScriptEscapes());
    return generator;
  }

  private void write(Outcome outcome) throws IOException {
    Columns columns = new Columns();
    List<Row> present = Row.present(outcome);
    List<Row> gone = Row.gone(outcome);
    present.forEach(row -> columns.add(row, outcome.owners()));
    gone.forEach(row -> columns.add(row, outcome.owners()));
    out.writeStartObject();
    out.writeNumberField("present", present.size());
    out.writeNumberField("gone", gone.size());
    out.writeBooleanField("compared", outcome.comparison().isPresent());
    out.writeObjectFieldStart("findings");
    for (Map.Entry<String, List<Integer>> column : columns.columns.entrySet()) {
      out.writeFieldName(column.getKey());
      numbers(column.getValue());
    }
    out.writeEndObject();
    list("related", columns.related.values(), this::spots);
    list("evidence", columns.evidence.values(), this::tables);
    list("fixes", columns.fixes.values(), this::fix);
    if (outcome.owners().isPresent()) {
      list("owners", columns.owned.values(), this::elements);
    }
    out.writeFieldName("texts");
    out.writeStartArray();
    for (String text : columns.texts.values()) {
      out.writeString(text);
    }
    out.writeEndArray();
    if (outcome.trend().isPresent()) {
      new CurveData(out).write(outcome.trend().get());
    }
    out.writeEndObject();
  }

  private void spots(List<Columns.Spot> spots) throws IOException {
    for (Columns.Spot spot : spots) {
      numbers(List.of(spot.path(), spot.line(), spot.message()));
    }
  }

  private void tables(List<Columns.Table> tables) throws IOException {
    for (Columns.Table table : tables) {
      out.writeStartArray();
      out.writeNumber(table.title());
      numbers(table.columns());
      for (List<Integer> row : table.rows()) {
        numbers(row);
      }
      out.writeEndArray();
    }
  }

  private void fix(Columns.Fix fix) throws IOException {
    out.writeNumber(fix.description());
    for (Columns.Change change : fix.changes()) {
      numbers(
          List.of(change.path(), change.line(), change.last(), change.removed(), change.added()));
    }
  }

  private <T> void list(String name, List<T> values, Elements<T> elements) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      out.writeStartArray();
      elements.write(value);
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private void numbers(List<Integer> numbers) throws IOException {
    out.writeStartArray();
    elements(numbers);
    out.writeEndArray();
  }

  private void elements(List<Integer> numbers) throws IOException {
    for (int number : numbers) {
      out.writeNumber(number);
    }
  }
}
