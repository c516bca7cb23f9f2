package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Function;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Span;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The JUnit engines, started by Surefire and Failsafe or by a build without a name pattern. */
final class JavaRunner implements TestRunner {
  private final Codebase codebase;
  private final TestFrameworks frameworks;
  private final List<Unit> scripts;
  private final Map<String, Unit> poms = new HashMap<>();
  private final Map<String, Unit> byArtifact = new HashMap<>();
  private final Map<String, GradleTests> gradle = new HashMap<>();
  private final Map<String, MavenProject> projects = new HashMap<>();
  private final Map<String, Optional<MavenProject.Selection>> selections = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  JavaRunner(Codebase codebase, TestFrameworks frameworks) {
    this.codebase = codebase;
    this.frameworks = frameworks;
    this.scripts =
        codebase.units().stream().filter(unit -> unit.language().equals("gradle")).toList();
    codebase.units().stream()
        .filter(unit -> unit.language().equals("settings"))
        .filter(unit -> unit.path().equals("pom.xml") || unit.path().endsWith("/pom.xml"))
        .forEach(this::add);
  }

  private void add(Unit pom) {
    poms.put(pom.module(), pom);
    MavenProject.value(pom, "project.artifactId")
        .ifPresent(artifact -> byArtifact.putIfAbsent(artifact.value(), pom));
  }

  @Override
  public void check(Findings findings) {
    codebase.types().stream()
        .filter(type -> type.unit().language().equals("java") && type.unit().isTest())
        .flatMap(type -> JavaTestClass.of(type, codebase, frameworks).stream())
        .forEach(type -> check(type, findings));
  }

  private void check(JavaTestClass type, Findings findings) {
    Place place = type.definition().place();
    boolean isBase = type.isAbstract() || !codebase.subtypes(type.definition()).isEmpty();
    findings.examined(place);
    Optional<Uncollected> why = isBase ? base(type) : own(type, findings);
    type.tests().forEach(test -> findings.measure("collected-share", place, why.isEmpty()));
    if (why.isPresent()) {
      String tests =
          type.tests().size() == 1 ? "the test" : "the " + type.tests().size() + " tests";
      String message =
          "%s of `%s` never run%s: %s"
              .formatted(
                  tests, type.name(), type.tests().size() == 1 ? "s" : "", why.get().message());
      findings.report(
          Report.of(why.get().kind(), type.definition().qualifiedName(), place, message)
              .certainty(why.get().certainty()));
    } else if (isJupiter(type)) {
      type.tests().stream()
          .filter(test -> test.modifiers().has(Modifier.PRIVATE))
          .forEach(test -> findings.report(hidden(type, test)));
    }
  }

  private static Report hidden(JavaTestClass type, Function test) {
    String message =
        "`%s` never runs: JUnit passes over a private method; take the modifier off"
            .formatted(test.name());
    return Report.of(
        "private",
        type.definition().qualifiedName() + "." + test.name(),
        type.unit().at(test.nameSpan()),
        message);
  }

  private Optional<Uncollected> base(JavaTestClass type) {
    if (!type.isAbstract() || type.isInherited(codebase)) {
      return Optional.empty();
    }
    boolean isForOthers = type.unit().path().contains("testFixtures");
    return Optional.of(
        new Uncollected(
            "abstract",
            "the type is abstract, and no class in this tree inherits it",
            isForOthers ? Certainty.POSSIBLE : Certainty.CERTAIN));
  }

  private Optional<Uncollected> own(JavaTestClass type, Findings findings) {
    if (type.isInner(codebase) && !type.isAnnotated("Nested")) {
      return Optional.of(
          new Uncollected(
              "inner",
              "it is an inner class without `@Nested`",
              isJupiter(type) ? unlessMentioned(type) : Certainty.POSSIBLE));
    }
    if (type.declaration().modifiers().has(Modifier.PRIVATE) && isJupiter(type)) {
      return Optional.of(
          new Uncollected("private", "JUnit passes over a private class", unlessMentioned(type)));
    }
    return type.declaration().isNested() ? Optional.empty() : byBuild(type, findings);
  }

  private boolean isJupiter(JavaTestClass type) {
    return frameworks.jupiter().contains(type.engine());
  }

  private static Certainty unlessMentioned(JavaTestClass type) {
    return isMentioned(type) ? Certainty.POSSIBLE : Certainty.CERTAIN;
  }

  /** Whether its own file names it, as those do that start it themselves. */
  private static boolean isMentioned(JavaTestClass type) {
    List<Mention> mentions = type.unit().facts().mentions();
    String own = type.declaration().name() + ".";
    String part = "." + type.name() + ".";
    return mentions.stream()
            .anyMatch(
                each ->
                    !(each.within() + ".").startsWith(own)
                        && ("." + each.name() + ".").contains(part))
        || type.unit().facts().creations().stream()
            .anyMatch(each -> each.type().equals(type.name()));
  }

  private Optional<Uncollected> byGradle(JavaTestClass type, Findings findings) {
    GradleTests tests = gradle.computeIfAbsent(type.unit().module(), this::gradle);
    tests
        .unclear()
        .filter(place -> told.add(place.toString()))
        .ifPresent(
            place ->
                findings.report(
                    Report.of(
                        "unclear",
                        place.unit().path(),
                        place,
                        "could not check which tests run: the filter here is no plain literal")));
    return tests.why(type);
  }

  /** By its own scripts, and those of the folders above it as far as they speak for all. */
  private GradleTests gradle(String module) {
    GradleTests tests = new GradleTests();
    for (Unit script : scripts) {
      String folder = script.path().substring(0, Math.max(0, script.path().lastIndexOf('/')));
      if (folder.equals(module)) {
        tests.addOwn(script);
      }
      if (folder.isEmpty() || (module + "/").startsWith(folder + "/")) {
        tests.addShared(script);
      }
    }
    return tests;
  }

  private Optional<Uncollected> byBuild(JavaTestClass type, Findings findings) {
    Unit pom = poms.get(type.unit().module());
    return pom == null ? byGradle(type, findings) : byMaven(type, pom, findings);
  }

  private Optional<Uncollected> byMaven(JavaTestClass type, Unit pom, Findings findings) {
    MavenProject project =
        projects.computeIfAbsent(pom.path(), path -> MavenProject.of(pom, byArtifact));
    Optional<MavenProject.Selection> selection =
        selections.computeIfAbsent(pom.path(), path -> project.selection(frameworks));
    if (selection.isEmpty()) {
      unclear(project, pom, findings);
    } else if (!selection.get().takes(type.unit().path())) {
      return Optional.of(
          new Uncollected(
              "file",
              "no pattern of Surefire or Failsafe in " + pom.path() + " matches its file",
              Certainty.CERTAIN));
    }
    boolean isLeftOut =
        frameworks.vintage().contains(type.engine())
            && project.outside().isEmpty()
            && project.names("junit-jupiter")
            && !project.names("vintage");
    return isLeftOut
        ? Optional.of(
            new Uncollected(
                "engine",
                "it is for JUnit 4, and the module has JUnit 5 without its vintage engine",
                Certainty.LIKELY))
        : Optional.empty();
  }

  /** Could not check is not passed. */
  private void unclear(MavenProject project, Unit pom, Findings findings) {
    Place place = project.outsidePlace().orElseGet(() -> pom.at(Span.FILE));
    if (told.add(place.toString())) {
      String message =
          project
              .outside()
              .map(
                  parent ->
                      "could not check which tests run: the parent `"
                          + parent.value()
                          + "` is not in this tree")
              .orElse("could not check which tests run: the runner's patterns cannot be read");
      findings.report(Report.of("unclear", place.unit().path(), place, message));
    }
  }
}
