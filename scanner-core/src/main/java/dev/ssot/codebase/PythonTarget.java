package dev.ssot.codebase;

import dev.ssot.facts.Problem;
import dev.ssot.facts.Requirement;
import dev.ssot.facts.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The oldest Python that files must run on: what the user says, else what the nearest project file
 * above them declares. Facts only tell which version a construct needs; whether that is too new is
 * judged here.
 */
final class PythonTarget {
  private static final Set<String> KEYS =
      Set.of(
          "project.requires-python", "options.python_requires", "tool.poetry.dependencies.python");

  /** A bound from below; {@code <} and {@code !=} are none. */
  private static final Pattern LOWER_BOUND =
      Pattern.compile("(?:>=|==|~=|\\^|~|>|)\\s*(?<version>\\d+(?:\\.\\d+)*)(?:\\.\\*)?");

  private final Optional<String> stated;
  private final Map<String, String> byFolder = new HashMap<>();

  /**
   * @param stated by the user, {@code 3.11} or {@code >=3.11}
   * @param units among them the settings files
   */
  PythonTarget(Optional<String> stated, Collection<Unit> units) {
    this.stated = stated.flatMap(PythonTarget::oldest);
    for (Unit unit : units) {
      if (unit.language().equals("settings")) {
        unit.facts().settings().stream()
            .filter(setting -> KEYS.contains(setting.key()))
            .map(Setting::value)
            .flatMap(value -> oldest(value).stream())
            .forEach(version -> byFolder.putIfAbsent(parent(unit.path()), version));
      }
    }
  }

  /** The file with a problem for each construct that is too new for it. */
  Unit judge(Unit unit) {
    if (unit.facts().requirements().isEmpty() || !unit.path().endsWith(".py")) {
      return unit;
    }
    String target = of(unit.path()).orElse("");
    List<Problem> problems = new ArrayList<>(unit.problems());
    for (Requirement requirement : unit.facts().requirements()) {
      if (!target.isEmpty() && compare(requirement.version(), target) > 0) {
        problems.add(problem(requirement, target));
      }
    }
    return problems.size() == unit.problems().size()
        ? unit
        : new Unit(
            unit.path(),
            unit.language(),
            unit.module(),
            unit.scope(),
            unit.facts(),
            List.copyOf(problems));
  }

  private Optional<String> of(String path) {
    if (stated.isPresent()) {
      return stated;
    }
    String folder = parent(path);
    while (!folder.isEmpty() && !byFolder.containsKey(folder)) {
      folder = parent(folder);
    }
    return Optional.ofNullable(byFolder.get(folder));
  }

  private static Problem problem(Requirement requirement, String target) {
    String message =
        "%s needs Python %s, but the code is for %s"
            .formatted(requirement.construct(), requirement.version(), target);
    return new Problem(
        Problem.Kind.LEVEL, requirement.span().line(), requirement.span().column(), message);
  }

  /** Of several bounds, as in {@code >=3.9,<4}, the highest from below. */
  private static Optional<String> oldest(String specifier) {
    return Arrays.stream(specifier.split(",", -1))
        .map(part -> LOWER_BOUND.matcher(part.strip()))
        .filter(Matcher::matches)
        .map(bound -> bound.group("version"))
        .max(PythonTarget::compare);
  }

  /** By numbers, as far as both go; the Python of {@code 3} is that of {@code 3.0}. */
  private static int compare(String one, String other) {
    int[] left = numbers(one);
    int[] right = numbers(other);
    for (int i = 0; i < 2; i++) {
      int difference = (i < left.length ? left[i] : 0) - (i < right.length ? right[i] : 0);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
