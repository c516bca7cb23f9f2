package dev.ssot.rules;

import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Setting;
import dev.ssot.source.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A module's pom.xml and those that it inherits from, the own one first.
 *
 * @param outside the parent that is not in this tree, so that what it configures cannot be known
 */
record MavenProject(List<Unit> poms, Optional<Setting> outside) {
  private static final Pattern PLUGIN = Pattern.compile(".*\\.plugins\\.plugin\\.artifactId");
  private static final Pattern INCLUDE = Pattern.compile(".*\\.includes\\.include");
  private static final Pattern EXCLUDE =
      Pattern.compile(".*\\.plugin\\.configuration\\.excludes\\.exclude");
  private static final Pattern OTHER =
      Pattern.compile(
          ".*\\.plugin\\.(.*\\.)?(suiteXmlFiles\\.suiteXmlFile|includesFile|excludesFile)");

  /**
   * By inheritance.
   *
   * @param byArtifact all pom.xml of the tree by the id of what they build
   */
  static MavenProject of(Unit pom, Map<String, Unit> byArtifact) {
    List<Unit> poms = new ArrayList<>();
    Optional<Unit> next = Optional.of(pom);
    while (next.isPresent() && !poms.contains(next.get())) {
      Unit each = next.get();
      poms.add(each);
      next = parent(each, byArtifact);
      if (next.isEmpty() && value(each, "project.parent.artifactId").isPresent()) {
        return new MavenProject(List.copyOf(poms), value(each, "project.parent.artifactId"));
      }
    }
    return new MavenProject(List.copyOf(poms), Optional.empty());
  }

  private static Optional<Unit> parent(Unit pom, Map<String, Unit> byArtifact) {
    return value(pom, "project.parent.artifactId").map(parent -> byArtifact.get(parent.value()));
  }

  /** The first value of a key. */
  static Optional<Setting> value(Unit pom, String key) {
    return pom.facts().settings().stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** Whether any pom.xml names an artifact with this in its id. */
  boolean names(String artifact) {
    return poms.stream()
        .flatMap(pom -> pom.facts().settings().stream())
        .anyMatch(each -> each.key().endsWith(".artifactId") && each.value().contains(artifact));
  }

  /** Where the parent is named that is not in this tree. */
  Optional<Place> outsidePlace() {
    return outside.map(parent -> poms.get(poms.size() - 1).at(parent.span()));
  }

  /** Which files its runners take; none where it cannot be told. */
  Optional<Selection> selection(TestFrameworks frameworks) {
    List<String> includes = configured(INCLUDE).toList();
    List<String> excludes = configured(EXCLUDE).toList();
    boolean isClear =
        Stream.concat(includes.stream(), excludes.stream()).noneMatch(MavenProject::isUnclear)
            && configured(OTHER).findAny().isEmpty();
    if (!isClear || (includes.isEmpty() && outside.isPresent())) {
      return Optional.empty();
    }
    Stream<String> usual =
        Stream.concat(
            frameworks.surefire().stream(),
            names("maven-failsafe-plugin") ? frameworks.failsafe().stream() : Stream.empty());
    Stream<String> taken = includes.isEmpty() ? usual : includes.stream();
    return Optional.of(
        new Selection(
            taken.flatMap(MavenProject::globs).toList(),
            includes.isEmpty()
                ? excludes.stream().flatMap(MavenProject::globs).toList()
                : List.of()));
  }

  /** Which files are taken. */
  record Selection(List<Glob> includes, List<Glob> excludes) {
    boolean takes(String path) {
      return includes.stream().anyMatch(glob -> glob.matches(path))
          && excludes.stream().noneMatch(glob -> glob.matches(path));
    }
  }

  /** Values of the runners' plugins, whatever the profile or execution they stand in. */
  private Stream<String> configured(Pattern key) {
    List<String> values = new ArrayList<>();
    for (Unit pom : poms) {
      String plugin = "";
      for (Setting setting : pom.facts().settings()) {
        if (PLUGIN.matcher(setting.key()).matches()) {
          plugin = setting.value();
        } else if (isRunner(plugin) && key.matcher(setting.key()).matches()) {
          values.add(setting.value());
        }
      }
    }
    return values.stream();
  }

  private static boolean isRunner(String plugin) {
    return plugin.equals("maven-surefire-plugin") || plugin.equals("maven-failsafe-plugin");
  }

  private static boolean isUnclear(String pattern) {
    return pattern.contains("${") || pattern.contains("%") || pattern.contains("!");
  }

  /** As Surefire reads them: over source files, in any folder, several behind commas. */
  private static Stream<Glob> globs(String patterns) {
    return Stream.of(patterns.split("\\s*,\\s*"))
        .map(each -> each.replaceFirst("\\.(class|java)$", "") + ".java")
        .map(each -> each.startsWith("**/") ? each : "**/" + each)
        .map(Glob::ofPath);
  }
}
