package dev.ssot.rule.cases;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Modules;
import dev.ssot.codebase.Scopes;
import dev.ssot.codebase.Unit;
import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import dev.ssot.registry.Registry;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of one case as a small source tree of their own. */
record SampleTree(List<Fence> files) {

  Codebase codebase(List<Language> languages, Registry registry) {
    Modules modules = Modules.of(files.stream().map(Fence::label).toList());
    List<Unit> units =
        files.stream()
            .sorted(Comparator.comparing(Fence::label))
            .flatMap(file -> unit(file, languages, modules))
            .toList();
    return Codebase.of(units, registry);
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
