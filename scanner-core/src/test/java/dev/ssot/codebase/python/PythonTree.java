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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A tree written in one text: each file is headed by a line {@code # file: path}.
 *
 * @param sources the text of each file
 */
record PythonTree(Map<String, String> sources) {
  private static final List<Language> LANGUAGES =
      List.of(new PythonLanguage(), new SettingsLanguage());

  static PythonTree of(String text) {
    Map<String, String> sources = new TreeMap<>();
    for (String part : text.split("(?m)^# file: ")) {
      int end = part.indexOf('\n');
      if (!part.isBlank()) {
        sources.put(part.substring(0, end).strip(), part.substring(end + 1));
      }
    }
    return new PythonTree(sources);
  }

  /** The same and one file more. */
  PythonTree with(String path, String source) {
    Map<String, String> more = new TreeMap<>(sources);
    more.put(path, source);
    return new PythonTree(more);
  }

  /** All of it with its names resolved; roots that are not given are found. */
  Codebase codebase(String... roots) {
    List<Unit> units = new ArrayList<>();
    new TreeMap<>(sources).forEach((path, source) -> units.add(unit(path, source)));
    return Codebase.of(units, Registry.EMPTY, new Layout(List.of(roots)));
  }

  private static Unit unit(String path, String source) {
    Language language = LANGUAGES.stream().filter(one -> one.reads(path)).findFirst().orElseThrow();
    Parsed parsed = language.parse(source.getBytes(StandardCharsets.UTF_8));
    Scope scope = path.startsWith("tests/") ? Scope.TEST : Scope.PRODUCTION;
    return new Unit(path, language.id(), "", scope, parsed.facts(), parsed.problems());
  }

  /** What the first import of a name in a file means, in words. */
  static String imported(Codebase codebase, String path, String name) {
    return codebase.bindings().stream()
        .filter(binding -> binding.unit().path().equals(path))
        .filter(binding -> binding.statement().boundName().equals(name))
        .map(binding -> words(binding.resolution()))
        .findFirst()
        .orElse("no such import");
  }

  /** What a name means in a scope of a file, in words. */
  static String used(Codebase codebase, String path, String within, String name) {
    return words(codebase.resolve(unit(codebase, path), within, name));
  }

  /** What a file is called. */
  static String module(Codebase codebase, String path) {
    return new PythonNames.Provider().of(codebase).qualify(unit(codebase, path), "");
  }

  private static Unit unit(Codebase codebase, String path) {
    return codebase.units().stream()
        .filter(unit -> unit.path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Resolution resolution) {
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
