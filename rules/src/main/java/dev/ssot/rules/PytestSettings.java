package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Setting;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How pytest is configured for a folder and all below it.
 *
 * @param source the file that says so; "" for the defaults
 * @param folder with a slash at its end, or "" for the root
 * @param paths where tests are looked for when none are asked for; empty means everywhere
 * @param closed names of folders that it does not descend into
 * @param options the words that it is started with
 */
record PytestSettings(
    String source,
    String folder,
    List<NamePattern> files,
    List<NamePattern> classes,
    List<NamePattern> functions,
    List<NamePattern> paths,
    List<NamePattern> closed,
    List<String> options) {
  static final PytestSettings DEFAULTS =
      new PytestSettings(
          "",
          "",
          patterns("test_*.py", "*_test.py"),
          patterns("Test"),
          patterns("test"),
          List.of(),
          patterns(
              "*.egg", ".*", "_darcs", "build", "CVS", "dist", "node_modules", "venv", "{arch}"),
          List.of());

  /** File names and the prefixes of their keys; pytest takes the first. */
  private static final Map<String, List<String>> PREFIXES =
      Map.of(
          "pytest.ini", List.of("pytest."),
          ".pytest.ini", List.of("pytest."),
          "pyproject.toml", List.of("tool.pytest.ini_options.", "tool.pytest."),
          "tox.ini", List.of("pytest."),
          "setup.cfg", List.of("tool:pytest."));

  private static final List<String> ORDER =
      List.of("pytest.ini", ".pytest.ini", "pyproject.toml", "tox.ini", "setup.cfg");

  /** By folder, as in {@link #folder}. */
  static Map<String, PytestSettings> all(Codebase codebase) {
    Map<String, PytestSettings> found = new HashMap<>();
    codebase.units().stream()
        .filter(unit -> !unit.facts().settings().isEmpty())
        .filter(unit -> PREFIXES.containsKey(fileName(unit)))
        .forEach(
            unit ->
                read(unit)
                    .forEach(
                        settings -> found.merge(settings.folder, settings, PytestSettings::first)));
    return found;
  }

  private static PytestSettings first(PytestSettings one, PytestSettings other) {
    return ORDER.indexOf(name(one.source)) <= ORDER.indexOf(name(other.source)) ? one : other;
  }

  private static Stream<PytestSettings> read(Unit unit) {
    return PREFIXES.get(fileName(unit)).stream()
        .filter(prefix -> unit.facts().settings().stream().anyMatch(s -> isIn(s, prefix)))
        .limit(1)
        .map(prefix -> of(unit, prefix));
  }

  private static boolean isIn(Setting setting, String prefix) {
    return setting.key().startsWith(prefix) && setting.key().indexOf('.', prefix.length()) < 0;
  }

  private static PytestSettings of(Unit unit, String prefix) {
    String folder = unit.path().substring(0, unit.path().length() - fileName(unit).length());
    return new PytestSettings(
        unit.path(),
        folder,
        values(unit, prefix + "python_files", DEFAULTS.files),
        values(unit, prefix + "python_classes", DEFAULTS.classes),
        values(unit, prefix + "python_functions", DEFAULTS.functions),
        values(unit, prefix + "testpaths", List.of()),
        values(unit, prefix + "norecursedirs", DEFAULTS.closed),
        words(unit, prefix + "addopts").map(PytestSettings::unquoted).toList());
  }

  private static List<NamePattern> patterns(String... texts) {
    return Stream.of(texts).map(NamePattern::of).toList();
  }

  private static List<NamePattern> values(Unit unit, String key, List<NamePattern> byDefault) {
    List<NamePattern> values = words(unit, key).map(NamePattern::of).toList();
    return values.isEmpty() ? byDefault : values;
  }

  private static Stream<String> words(Unit unit, String key) {
    return unit.facts().settings().stream()
        .filter(setting -> setting.key().equals(key))
        .flatMap(setting -> Arrays.stream(setting.value().strip().split("\\s+")));
  }

  private static String unquoted(String word) {
    return word.replaceAll("[\"']", "");
  }

  /** What an option is given, each time that it is there: {@code --ignore=a --ignore b}. */
  Stream<String> option(String name) {
    return IntStream.range(0, options.size())
        .mapToObj(
            i -> {
              String word = options.get(i);
              boolean isSplit = word.equals(name) && i + 1 < options.size();
              return isSplit ? name + "=" + options.get(i + 1) : word;
            })
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1));
  }

  /** The folder that it starts from to find a file, with a slash at its end, or "". */
  String start(String path) {
    String below = path.substring(folder.length());
    return paths.stream()
        .map(each -> each.text().replaceFirst("^\\./", "").replaceFirst("/*$", "/"))
        .filter(below::startsWith)
        .max(Comparator.comparingInt(String::length))
        .map(each -> folder + each)
        .orElse(folder);
  }

  boolean collectsFile(String path) {
    return files.stream()
        .anyMatch(
            pattern ->
                pattern.text().contains("/")
                    ? NamePattern.of("*/" + pattern.text()).matches("/" + path)
                    : pattern.matches(name(path)));
  }

  boolean collectsClass(String name) {
    return matches(classes, name);
  }

  boolean collectsFunction(String name) {
    return matches(functions, name);
  }

  /** Whether a file is found when pytest is started without a path. */
  boolean looksInto(String path) {
    String below = path.substring(folder.length());
    return paths.isEmpty()
        || paths.stream()
            .map(each -> each.text().replaceFirst("^\\./", "").replaceFirst("/+$", ""))
            .anyMatch(
                each ->
                    each.equals(".")
                        || each.equals(below)
                        || NamePattern.of(each + "/*").matches(below));
  }

  private static boolean matches(List<NamePattern> patterns, String name) {
    return patterns.stream().anyMatch(pattern -> pattern.matchesOrBegins(name));
  }

  private static String fileName(Unit unit) {
    return name(unit.path());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** In the words of a report. */
  String words(String key, List<NamePattern> patterns) {
    String said =
        "`%s = %s`"
            .formatted(
                key, patterns.stream().map(NamePattern::text).collect(Collectors.joining(" ")));
    boolean isDefault =
        Stream.of(DEFAULTS.files, DEFAULTS.classes, DEFAULTS.functions, DEFAULTS.closed)
            .anyMatch(each -> each.containsAll(patterns));
    return isDefault ? "pytest's default " + said : said + " in " + source;
  }
}
