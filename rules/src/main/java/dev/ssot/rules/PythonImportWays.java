package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.SourceOfTruth;
import java.util.Optional;

/** By what an import is resolved to, however many modules hand the name on. */
record PythonImportWays(Codebase codebase) implements ImportWays {

  @Override
  public Optional<Way> of(SourceOfTruth truth, Binding binding) {
    return switch (binding.statement().kind()) {
      case ON_DEMAND -> star(truth, binding);
      case DYNAMIC -> module(truth, binding).or(() -> atRunTime(truth, binding));
      case MODULE -> module(truth, binding);
      default -> name(truth, binding);
    };
  }

  private Optional<Way> name(SourceOfTruth truth, Binding binding) {
    Resolution meant = binding.resolution();
    if (meant instanceof Resolution.Defined defined) {
      String name = defined.definition().qualifiedName();
      return name.equals(truth.concept().home())
          ? Optional.of(path(truth, binding))
          : other(truth, binding, defined.definition());
    }
    if (!binding.statement().name().equals(truth.simpleName())) {
      return Optional.empty();
    }
    if (meant instanceof Resolution.Missing) {
      return Optional.of(broken(truth, binding));
    }
    return meant instanceof Resolution.Dynamic
        ? Optional.of(unknown(truth, binding).possibly())
        : Optional.empty();
  }

  /** It is the concept; by which path, and under which name. */
  private static Way path(SourceOfTruth truth, Binding binding) {
    String home = truth.concept().home();
    if (isLegacy(truth, binding)) {
      return Way.wrong(
          "legacy", "`%s` is a legacy way to `%s`; import it from there", by(binding), home);
    }
    if (!truth.isCanonical(binding.path())) {
      return Way.wrong(
          "re-export", "`%s` only hands on `%s`; import it from there", by(binding), home);
    }
    return binding.statement().renames()
        ? Way.wrong(
            "renamed",
            "`%s` is called `%s` here, so that nobody finds this use; keep its name",
            home,
            binding.statement().boundName())
        : Way.CANONICAL;
  }

  private static String by(Binding binding) {
    return binding.path();
  }

  /** A declared path or one above it, or a module that says of itself that it is deprecated. */
  private static boolean isLegacy(SourceOfTruth truth, Binding binding) {
    return truth.isLegacy(binding.path())
        || truth.isLegacy(PythonPaths.module(binding.path()))
        || (!truth.isCanonical(binding.path()) && PythonPaths.isShim(binding));
  }

  private Optional<Way> other(SourceOfTruth truth, Binding binding, Definition definition) {
    String home = truth.concept().home();
    String name = definition.qualifiedName();
    if (definition.declaration() instanceof Definition.ModuleFile) {
      return module(truth, binding);
    }
    if (truth.isLegacy(binding.path())) {
      return Optional.of(
          Way.wrong("legacy", "`%s` is a legacy way to `%s`; import that", by(binding), home));
    }
    if (truth.isRival(name)
        && !isSupertype(home, definition)
        && Part.mayClaim(codebase, definition)) {
      return Optional.of(
          Way.wrong("rival", "`%s` claims the job of `%s`; import that", name, home));
    }
    return definition.simpleName().equals(truth.simpleName())
            && definition.declaration() instanceof Definition.Type
        ? Optional.of(
            Way.wrong("shadow", "`%s` is another class than `%s`; import that", name, home))
        : Optional.empty();
  }

  private boolean isSupertype(String home, Definition definition) {
    return codebase.definitions(home).stream()
        .anyMatch(concept -> codebase.ancestors(concept).contains(definition));
  }

  private static Way broken(SourceOfTruth truth, Binding binding) {
    Resolution.Missing missing = (Resolution.Missing) binding.resolution();
    String found = missing.nearest().isEmpty() ? "" : ", only `" + missing.nearest() + "` is";
    return Way.wrong(
        "broken", "`%s` is not there%s; import `%s`", by(binding), found, truth.concept().home());
  }

  private static Way unknown(SourceOfTruth truth, Binding binding) {
    return Way.wrong(
        "dynamic",
        "`%s` comes into being at run time; import `%s`",
        by(binding),
        truth.concept().home());
  }

  /** A module as such is no way to the concept, unless it is a legacy one. */
  private static Optional<Way> module(SourceOfTruth truth, Binding binding) {
    return truth.isLegacy(binding.path())
        ? Optional.of(
            Way.wrong(
                "legacy",
                "`%s` is a legacy way to `%s`; import that",
                by(binding),
                truth.concept().home()))
        : Optional.empty();
  }

  /** A literal that names the concept, or its module. */
  private static Optional<Way> atRunTime(SourceOfTruth truth, Binding binding) {
    String home = truth.concept().home();
    return binding.path().equals(home) || binding.path().equals(PythonPaths.module(home))
        ? Optional.of(
            Way.wrong(
                "dynamic",
                "`%s` is loaded by its name in a string, where no tool finds it; import it",
                binding.path()))
        : Optional.empty();
  }

  /** A star brings the concept where the file names it and means it. */
  private Optional<Way> star(SourceOfTruth truth, Binding binding) {
    Resolution brought = codebase.resolve(binding.unit(), "", truth.simpleName());
    boolean isThis =
        brought instanceof Resolution.Defined defined
            && defined.definition().qualifiedName().equals(truth.concept().home())
            && defined.hops().stream()
                .limit(1)
                .anyMatch(hop -> hop.place().equals(binding.place()));
    if (!isThis) {
      return Optional.empty();
    }
    boolean canonical = truth.isCanonical(binding.path() + "." + truth.simpleName());
    return Optional.of(
        canonical
            ? Way.CANONICAL
            : Way.wrong(
                "re-export",
                "`from %s import *` hands on `%s`; import it by its name",
                binding.path(),
                truth.concept().home()));
  }
}
