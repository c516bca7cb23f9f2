package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.SourceOfTruth;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import java.util.List;
import java.util.Optional;

/** By the qualified name that an import spells out: Java has no other paths to a type. */
record JavaImportWays(Codebase codebase) implements ImportWays {

  @Override
  public Optional<Way> of(SourceOfTruth truth, Binding binding) {
    String name = name(binding);
    return truth.isCanonical(name) ? Optional.of(Way.CANONICAL) : wrong(truth, binding, name);
  }

  private Optional<Way> wrong(SourceOfTruth truth, Binding binding, String name) {
    String home = truth.concept().home();
    if (truth.isLegacy(name)) {
      return way("legacy", "`%s` is a legacy way to `%s`; import `%s`", truth, name);
    }
    if (isOnDemand(binding) && hides(truth, binding)) {
      return way("wildcard", "`%s.*` hides an import of `%s`; import `%s`", truth, name);
    }
    if (truth.isRival(name) && !isSupertype(home, name) && mayClaim(name)) {
      return way("rival", "`%s` claims the job of `%s`; import `%s`", truth, name);
    }
    return name.endsWith("." + truth.simpleName()) && !isOnDemand(binding)
        ? way("shadow", "`%s` is another `%s` than `%s`; import that one", truth, name)
        : Optional.empty();
  }

  private static Optional<Way> way(String kind, String message, SourceOfTruth truth, String name) {
    return Optional.of(
        Way.wrong(kind, message, name, truth.concept().name(), truth.concept().home()));
  }

  /** The imported type's name, also where one of its members is imported. */
  private static String name(Binding binding) {
    return switch (binding.statement().kind()) {
      case STATIC, STATIC_ON_DEMAND -> binding.statement().module();
      default -> binding.path();
    };
  }

  private static boolean isOnDemand(Binding binding) {
    return binding.statement().kind() == Import.Kind.ON_DEMAND;
  }

  /** The home lies in the imported package, and the file names it. */
  private static boolean hides(SourceOfTruth truth, Binding binding) {
    Unit unit = binding.unit();
    return truth.concept().home().equals(binding.path() + "." + truth.simpleName())
        && unit.facts().mentions().stream()
            .anyMatch(mention -> mention.name().equals(truth.simpleName()));
  }

  /** What comes from outside the tree may. */
  private boolean mayClaim(String name) {
    List<Definition> definitions = codebase.definitions(name);
    return definitions.isEmpty()
        || definitions.stream().anyMatch(definition -> Part.mayClaim(codebase, definition));
  }

  private boolean isSupertype(String home, String name) {
    return codebase.definitions(home).stream()
        .flatMap(definition -> codebase.ancestors(definition).stream())
        .anyMatch(ancestor -> ancestor.qualifiedName().equals(name));
  }
}
