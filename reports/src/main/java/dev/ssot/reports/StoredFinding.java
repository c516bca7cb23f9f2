package dev.ssot.reports;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Finding;
import dev.ssot.rule.Level;
import dev.ssot.rule.Report;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** A finding out of a JSON result. */
record StoredFinding(JsonNode json) {

  /**
   * The finding, as it was written.
   *
   * @throws IllegalArgumentException naming what is missing or unknown
   */
  Finding read() {
    return new Finding(
        text(json, "rule"),
        text(json, "kind"),
        constant(Level.class, "level"),
        constant(Certainty.class, "certainty"),
        text(json, "subject"),
        Optional.ofNullable(json.get("concept")).map(JsonNode::asText),
        text(json, "module"),
        text(json, "fingerprint"),
        text(json, "snippetHash"),
        json.path("lineHash").asText(),
        text(json, "path"),
        span(json),
        constant(Scope.class, "scope"),
        json.path("inferred").asBoolean(),
        text(json, "message"),
        list(json.path("evidence"), StoredFinding::evidence),
        Optional.ofNullable(json.get("fix")).map(StoredFinding::fix),
        list(json.path("related"), one -> new Report.Related(place(one), text(one, "message"))),
        constant(Finding.Status.class, "status"),
        Optional.ofNullable(json.get("because")).map(JsonNode::asText));
  }

  private static Report.Evidence evidence(JsonNode table) {
    return new Report.Evidence(
        text(table, "title"),
        list(table.path("columns"), JsonNode::asText),
        list(table.path("rows"), row -> list(row, JsonNode::asText)));
  }

  private static Report.Fix fix(JsonNode fix) {
    return new Report.Fix(
        text(fix, "description"),
        list(
            fix.path("edits"),
            edit ->
                new Report.Edit(
                    place(edit),
                    text(edit, "replacement"),
                    list(edit.path("lines"), JsonNode::asText))));
  }

  private static Place place(JsonNode at) {
    return new Unit(text(at, "path"), "", "", Scope.PRODUCTION, Facts.NONE, List.of()).at(span(at));
  }

  /** A related place has only its line. */
  private static Span span(JsonNode at) {
    int line = at.path("startLine").asInt(1);
    int column = at.path("startColumn").asInt(1);
    return new Span(
        line, column, at.path("endLine").asInt(line), at.path("endColumn").asInt(column));
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
    return StreamSupport.stream(array.spliterator(), false).map(each).toList();
  }

  private static String text(JsonNode object, String key) {
    JsonNode value = object.path(key);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("there is no text under " + key);
    }
    return value.textValue();
  }

  private <E extends Enum<E>> E constant(Class<E> type, String key) {
    return Enum.valueOf(type, text(json, key).toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
