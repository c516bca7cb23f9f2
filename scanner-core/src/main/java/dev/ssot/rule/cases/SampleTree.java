package dev.ssot.rule.cases;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Layout;
import dev.ssot.codebase.Modules;
import dev.ssot.codebase.Scopes;
import dev.ssot.codebase.Unit;
import dev.ssot.config.Config;
import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The files of one case as a small source tree of their own. */
record SampleTree(List<Fence> files) {

  Codebase codebase(List<Language> languages, Config config, UnaryOperator<Unit> seen) {
    List<String> paths = files.stream().map(Fence::label).toList();
    Modules modules = Modules.of(paths);
    List<Unit> units =
        files.stream()
            .sorted(Comparator.comparing(Fence::label))
            .flatMap(file -> unit(file, languages, modules))
            .map(seen)
            .toList();
    Layout layout =
        new Layout(config.scan().pythonRoots(), config.scan().python(), Set.copyOf(paths));
    return Codebase.of(units, config.registry(), layout);
  }

  /** None for a file that no language reads; it may still make its folder a module. */
  private static Stream<Unit> unit(Fence file, List<Language> languages, Modules modules) {
    return languages.stream()
        .filter(language -> language.reads(file.label()))
        .limit(1)
        .map(language -> unit(file, language, modules));
  }

  private static Unit unit(Fence file, Language language, Modules modules) {
    String path = file.label();
    Parsed parsed = language.parse(file.text().getBytes(StandardCharsets.UTF_8));
    return new Unit(
        path,
        language.id(),
        modules.of(path),
        Scopes.byConvention().of(path, parsed.facts()),
        parsed.facts(),
        parsed.problems());
  }
}
