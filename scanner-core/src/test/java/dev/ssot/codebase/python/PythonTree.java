package dev.ssot.codebase.python;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Layout;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import dev.ssot.language.python.PythonLanguage;
import dev.ssot.language.settings.SettingsLanguage;
import dev.ssot.registry.Registry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree written in one text: each file is headed by a line {@code # file: path}.
 *
 * @param sources the text of each file
 */
record PythonTree(Map<String, String> sources) {
  private static final List<Language> LANGUAGES =
      List.of(new PythonLanguage(), new SettingsLanguage());

  static PythonTree of(String text) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (String part : text.split("(?m)^# file: ")) {
      int end = part.indexOf('\n');
      if (!part.isBlank()) {
        sources.put(part.substring(0, end).strip(), part.substring(end + 1));
      }
    }
    return new PythonTree(sources);
  }

  Codebase codebase(String... roots) {
    List<Unit> units = new ArrayList<>();
    sources.forEach((path, source) -> units.add(unit(path, source)));
    units.sort(Comparator.comparing(Unit::path));
    return Codebase.of(units, Registry.EMPTY, new Layout(Arrays.asList(roots)));
  }

  private static Unit unit(String path, String source) {
    Language language = LANGUAGES.stream().filter(one -> one.reads(path)).findFirst().orElseThrow();
    Parsed parsed = language.parse(source.getBytes(StandardCharsets.UTF_8));
    Scope scope = path.contains("tests/") ? Scope.TEST : Scope.PRODUCTION;
    return new Unit(path, language.id(), "", scope, parsed.facts(), parsed.problems());
  }

  /** What the import on a line of a file means, in one word and a name. */
  static String meaning(Codebase codebase, String path, String imported) {
    return codebase.bindings().stream()
        .filter(binding -> binding.unit().path().equals(path))
        .filter(binding -> binding.statement().boundName().equals(imported))
        .map(binding -> describe(binding.resolution()))
        .findFirst()
        .orElse("no such import");
  }

  static String describe(Resolution resolution) {
    if (resolution instanceof Resolution.Defined defined) {
      return defined.definition() + via(defined.hops());
    }
    if (resolution instanceof Resolution.Missing missing) {
      return "missing " + missing.name() + " in " + missing.nearest() + via(missing.hops());
    }
    if (resolution instanceof Resolution.Dynamic dynamic) {
      return "dynamic " + dynamic.name() + via(dynamic.hops());
    }
    return resolution instanceof Resolution.External external
        ? "external " + external.name()
        : "folder " + ((Resolution.Namespace) resolution).name();
  }

  private static String via(List<Resolution.Hop> hops) {
    StringBuilder text = new StringBuilder();
    hops.forEach(hop -> text.append(" via ").append(hop.module()).append('.').append(hop.name()));
    return text.toString();
  }
}
