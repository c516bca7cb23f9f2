package dev.ssot.rules;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Setting;
import dev.ssot.rule.Certainty;
import dev.ssot.source.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which classes the test task of a Gradle module takes, as far as its scripts say so plainly. A
 * module with other tasks that run tests is not judged, for one of them may take what another
 * leaves.
 */
final class GradleTests {
  /** Blocks that a filter of the test task may stand in, joined by slashes. */
  private static final Pattern TEST_TASK =
      Pattern.compile(
          "(test|tasks\\.test|tasks\\.named(<Test>)?\\(test(,Test)?\\)"
              + "|tasks\\.withType(\\(Test\\)|<Test>(\\(\\))?)(\\.(configureEach|all))?)");

  private static final Pattern OTHER_TASK =
      Pattern.compile(
          ".*(type:Test\\b|<Test>\\((?!test\\))|\\((?!test,)\\w+,Test\\)|,Test::class\\)).*");

  private static final Pattern SHARED = Pattern.compile("(subprojects|allprojects)/(?<own>.*)");
  private static final Pattern FILTER =
      Pattern.compile(
          "(?<task>.+?)[/.](filter[./])?(?<name>include|exclude|includeTestsMatching|excludeTestsMatching)");

  private final List<Filter> filters = new ArrayList<>();
  private boolean hasOthers;

  /**
   * One pattern.
   *
   * @param name of the method that it is given to
   */
  private record Filter(String name, String pattern, Place place) {
    boolean isComputed() {
      return pattern.contains(Setting.COMPUTED);
    }

    boolean isIncluding() {
      return name.startsWith("include");
    }

    boolean isOverFiles() {
      return !name.endsWith("TestsMatching");
    }

    /** Over the class file's path, or over the names of class and test. */
    boolean matches(JavaTestClass type) {
      String name = type.definition().qualifiedName();
      if (isOverFiles()) {
        return Glob.ofPath(pattern).matches(name.replace('.', '/') + ".class");
      }
      Pattern regex = Pattern.compile(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
      return regex.matcher(name).matches()
          || regex.matcher(type.name()).matches()
          || (isIncluding()
              && type.tests().stream()
                  .anyMatch(test -> regex.matcher(name + "." + test.name()).matches()));
    }
  }

  /** Takes in a script of the module itself. */
  void addOwn(Unit script) {
    script.facts().settings().forEach(each -> add(each.key(), each, script));
  }

  /** Takes in what a script says to all modules below its own. */
  void addShared(Unit script) {
    for (Setting setting : script.facts().settings()) {
      var shared = SHARED.matcher(setting.key());
      if (shared.matches()) {
        add(shared.group("own"), setting, script);
      }
    }
  }

  private void add(String key, Setting setting, Unit script) {
    hasOthers |= OTHER_TASK.matcher(key).matches();
    var filter = FILTER.matcher(key);
    if (filter.matches() && TEST_TASK.matcher(filter.group("task")).matches()) {
      filters.add(new Filter(filter.group("name"), setting.value(), script.at(setting.span())));
    } else if (filter.matches() && isAboutTests(filter.group("task"))) {
      filters.add(new Filter(filter.group("name"), Setting.COMPUTED, script.at(setting.span())));
    }
  }

  /** A filter under a condition, or in a loop, within the block of the test task. */
  private static boolean isAboutTests(String task) {
    int first = task.indexOf('/');
    return first > 0 && TEST_TASK.matcher(task.substring(0, first)).matches();
  }

  /** Where something is said that cannot be known without running the script. */
  Optional<Place> unclear() {
    return filters.stream()
        .filter(filter -> !hasOthers && filter.isComputed())
        .map(Filter::place)
        .findFirst();
  }

  /** Why the test task does not take a class, where that is plain. */
  Optional<Uncollected> why(JavaTestClass type) {
    if (hasOthers || unclear().isPresent()) {
      return Optional.empty();
    }
    Optional<Filter> excluding =
        filters.stream()
            .filter(filter -> !filter.isIncluding() && filter.matches(type))
            .findFirst();
    if (excluding.isPresent()) {
      Filter filter = excluding.get();
      String message =
          "`%s %s` in %s leaves it out"
              .formatted(filter.name, filter.pattern, filter.place.unit().path());
      return Optional.of(new Uncollected("ignored", message, Certainty.CERTAIN));
    }
    return missed(type, true).or(() -> missed(type, false));
  }

  /** Where there are including patterns of one sort, one of them has to match. */
  private Optional<Uncollected> missed(JavaTestClass type, boolean overFiles) {
    List<Filter> including =
        filters.stream()
            .filter(filter -> filter.isIncluding() && filter.isOverFiles() == overFiles)
            .toList();
    if (including.isEmpty() || including.stream().anyMatch(filter -> filter.matches(type))) {
      return Optional.empty();
    }
    Filter first = including.get(0);
    String message =
        "no `%s` of the test task in %s matches it"
            .formatted(first.name, first.place.unit().path());
    return Optional.of(new Uncollected("file", message, Certainty.CERTAIN));
  }
}
