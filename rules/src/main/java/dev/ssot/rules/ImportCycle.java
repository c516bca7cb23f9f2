package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Scope;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Import;
import dev.ssot.facts.Span;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Rule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Modules of Python, or packages of Java, that can only be understood all at once. */
public record ImportCycle() implements Rule {
  /** A Java package within one build module and scope, for its tests are no part of it. */
  private record JavaPackage(String module, Scope scope, String name) {
    /** Written out, since there are many: see {@link dev.ssot.facts.Span}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof JavaPackage that
          && scope == that.scope
          && name.equals(that.name)
          && module.equals(that.module);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * module.hashCode() + name.hashCode()) + scope.hashCode();
    }
  }

  @Override
  public String id() {
    return "import-cycle";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    Excerpt seen = Excerpt.of(unit.facts());
    return Optional.of(
        unit.language().equals("java") ? seen.imports(JavaExcerpts.leadingInto(codebase)) : seen);
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    ImportGraph<Unit> modules = ImportGraph.of(codebase, ImportCycle::isExecuted, unit -> unit);
    codebase.units().stream()
        .filter(unit -> unit.language().equals("python"))
        .forEach(unit -> findings.examined(unit.at(Span.FILE)));
    ImportGraph<JavaPackage> packages =
        ImportGraph.of(codebase, binding -> isOf("java", binding), ImportCycle::packageOf);
    examinePackages(codebase, findings);
    new Cycles<>(modules, "module", unit -> codebase.qualify(unit, "")).report(findings);
    new Cycles<>(packages, "package", JavaPackage::name).report(findings);
  }

  /** Each package once, in its first file. */
  private static void examinePackages(Codebase codebase, Findings findings) {
    Set<JavaPackage> seen = new HashSet<>();
    codebase.units().stream()
        .filter(unit -> unit.language().equals("java"))
        .filter(unit -> seen.add(packageOf(unit)))
        .forEach(unit -> findings.examined(unit.at(Span.FILE)));
  }

  private static boolean isExecuted(Binding binding) {
    return isOf("python", binding)
        && binding.statement().kind() != Import.Kind.DYNAMIC
        && isExecutedWhileLoading(binding.statement())
        && !binding.unit().path().endsWith(".pyi");
  }

  /** Of what is conditional nobody can tell. */
  private static boolean isExecutedWhileLoading(Import statement) {
    return switch (statement.site()) {
      case TOP, CLASS -> true;
      case GUARDED -> statement.within().isEmpty();
      case FUNCTION, TYPE_CHECKING, CONDITIONAL -> false;
    };
  }

  private static boolean isOf(String language, Binding binding) {
    return binding.unit().language().equals(language);
  }

  private static JavaPackage packageOf(Unit unit) {
    return new JavaPackage(unit.module(), unit.scope(), unit.facts().namespace());
  }
}
