package dev.ssot.language.settings;

import dev.ssot.facts.Problem;
import dev.ssot.facts.Setting;
import dev.ssot.facts.Span;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Tables are walked in the order of their keys; what cannot be parsed is left out and told. */
final class TomlSettings {
  private final List<Problem> problems;
  private final List<Setting> settings = new ArrayList<>();

  TomlSettings(List<Problem> problems) {
    this.problems = problems;
  }

  List<Setting> read(String text) {
    TomlParseResult result = Toml.parse(text);
    result
        .errors()
        .forEach(
            error ->
                problems.add(
                    new Problem(
                        Problem.Kind.SYNTAX,
                        error.position().line(),
                        error.position().column(),
                        error.getMessage())));
    table("", result);
    return settings;
  }

  private void table(String prefix, TomlTable table) {
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      value(prefix + key, table.get(path), table.inputPositionOf(path));
    }
  }

  private void value(String key, Object value, TomlPosition position) {
    if (value instanceof TomlTable table) {
      table(key + ".", table);
    } else if (value instanceof TomlArray array) {
      for (int i = 0; i < array.size(); i++) {
        value(key, array.get(i), array.inputPositionOf(i));
      }
    } else {
      int line = position.line();
      int column = position.column();
      settings.add(new Setting(key, value.toString(), new Span(line, column, line, column)));
    }
  }
}
