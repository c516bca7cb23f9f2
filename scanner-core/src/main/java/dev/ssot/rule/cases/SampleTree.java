package dev.ssot.rule.cases;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import dev.ssot.registry.Registry;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one case as a small source tree of their own.
 *
 * @param modules folders that hold a build file
 */
record SampleTree(List<Fence> files, Set<String> modules) {
  private static final Set<String> BUILD_FILES =
      Set.of("pom.xml", "build.gradle", "build.gradle.kts", "pyproject.toml");
  private static final Pattern TESTS = Pattern.compile("(^|/)tests?/");

  static SampleTree of(List<Fence> files) {
    Set<String> modules =
        files.stream()
            .map(Fence::label)
            .filter(path -> BUILD_FILES.contains(path.substring(folder(path, "/").length())))
            .map(path -> folder(path, ""))
            .collect(Collectors.toUnmodifiableSet());
    return new SampleTree(files, modules);
  }

  Codebase codebase(List<Language> languages, Registry registry) {
    List<Unit> units =
        files.stream()
            .sorted(Comparator.comparing(Fence::label))
            .flatMap(file -> unit(file, languages))
            .toList();
    return Codebase.of(units, registry);
  }

  private Stream<Unit> unit(Fence file, List<Language> languages) {
    return languages.stream()
        .filter(language -> language.reads(file.label()))
        .limit(1)
        .map(language -> unit(file, language));
  }

  private Unit unit(Fence file, Language language) {
    Parsed parsed = language.parse(file.text().getBytes(StandardCharsets.UTF_8));
    String path = file.label();
    return new Unit(
        path, language.id(), module(path), scope(path, parsed), parsed.facts(), parsed.problems());
  }

  private String module(String path) {
    String folder = folder(path, "");
    while (!folder.isEmpty() && !modules.contains(folder)) {
      folder = folder(folder, "");
    }
    return folder;
  }

  private static Scope scope(String path, Parsed parsed) {
    if (parsed.facts().generated()) {
      return Scope.GENERATED;
    }
    return TESTS.matcher(path).find() ? Scope.TEST : Scope.PRODUCTION;
  }

  /** The folder that a path lies in, "" for the root, and what is to stand behind it. */
  private static String folder(String path, String end) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash) + end;
  }
}
