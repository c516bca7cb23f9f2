package dev.ssot.inference;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.facts.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a tree treats as its sources of truth, from who imports what, and by which path. */
public final class Inference {
  /** More than a person reads in one go is of no use. */
  private static final int CONTESTED = 20;

  private static final int CENTRAL = 12;
  private static final int DOUBTFUL = 12;
  private static final int FILES = 5;
  private static final int FILES_OF_A_ROLE = 10;
  private static final int SUBTYPES = 2;

  private final Codebase codebase;
  private final Usage usage;
  private final Routes routes;
  private final Kin kin;
  private final Map<String, List<Definition>> byName = new HashMap<>();

  private Inference(Codebase codebase) {
    this.codebase = codebase;
    this.usage = new Usage(codebase);
    this.routes = new Routes(codebase, usage);
    this.kin = new Kin(codebase, usage);
    usage
        .symbols()
        .forEach(one -> byName.computeIfAbsent(one.simpleName(), k -> new ArrayList<>()).add(one));
  }

  /** Looks at all that is imported. */
  public static Draft of(Codebase codebase) {
    return new Inference(codebase).draft();
  }

  private Draft draft() {
    List<Candidate> all =
        usage.symbols().stream()
            .flatMap(symbol -> candidate(symbol).stream())
            .sorted(Candidate.ORDER)
            .toList();
    List<Candidate> contested = new ArrayList<>();
    List<Candidate> central = new ArrayList<>();
    List<Candidate> doubtful = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Candidate one : all) {
      if (one.doubts().isPresent()) {
        doubtful.add(one);
      } else if (names.contains(one.name()) || names.contains(one.home().qualifiedName())) {
        doubtful.add(one.doubted("an entry above has the same name"));
      } else {
        names.addAll(List.of(one.name(), one.home().qualifiedName()));
        (one.isContested() ? contested : central).add(one);
      }
    }
    List<Candidate> concepts = new ArrayList<>(first(CONTESTED, contested));
    concepts.addAll(first(CENTRAL, central));
    Makers makers = new Makers(codebase, concepts);
    List<Candidate> shown = first(DOUBTFUL, doubtful);
    return new Draft(
        concepts.stream().map(one -> one.withMakers(makers.of(one.home()))).toList(),
        shown,
        contested.size() + central.size() + doubtful.size() - concepts.size() - shown.size(),
        Hints.of(codebase));
  }

  private static List<Candidate> first(int number, List<Candidate> all) {
    return all.subList(0, Math.min(number, all.size()));
  }

  private Optional<Candidate> candidate(Definition symbol) {
    if (usage.files(symbol) < FILES || !isConcept(symbol)) {
      return Optional.empty();
    }
    Candidate candidate =
        new Candidate(
            symbol,
            routes.to(symbol),
            kin.deprecated(symbol),
            kin.rivals(symbol),
            List.of(),
            Optional.empty());
    return candidate.isContested() || isCentral(candidate)
        ? Optional.of(doubts(candidate).map(candidate::doubted).orElse(candidate))
        : Optional.empty();
  }

  /** It does a job for many, and is not made for being extended. */
  private boolean isCentral(Candidate one) {
    long subtypes =
        codebase.subtypes(one.home()).stream().filter(sub -> sub.unit().isProduction()).count();
    return kin.role(one.home()).isPresent()
        && one.production() >= FILES_OF_A_ROLE
        && subtypes <= SUBTYPES;
  }

  /** What a value stands for shows in no name; exceptions and annotations have no rivals. */
  private static boolean isConcept(Definition symbol) {
    if (symbol.declaration() instanceof Definition.Type declared) {
      return declared.type().kind() != TypeDeclaration.Kind.ANNOTATION
          && !symbol.simpleName().matches(".*(?:Exception|Error|Warning)");
    }
    return symbol.declaration() instanceof Definition.Callable;
  }

  private Optional<String> doubts(Candidate one) {
    if (Kin.isDeprecated(one.home())) {
      return Optional.of("is deprecated itself");
    } else if (codebase.definitions(one.home().qualifiedName()).size() > 1) {
      return Optional.of("there is more than one definition of this name");
    } else if (one.production() < 2) {
      return Optional.of("hardly any production file imports it");
    }
    if (one.isContested() && one.strayed() < 2 && one.legacy().isEmpty()) {
      return Optional.of("only its rivals speak for it, and they may be meant");
    }
    int outside = usage.outside(one.name());
    if (outside * 10 > one.files()) {
      return Optional.of("%s imports of this name lead out of the tree".formatted(outside));
    }
    return byName.getOrDefault(one.name(), List.of()).stream()
        .filter(other -> !other.qualifiedName().equals(one.home().qualifiedName()))
        .filter(other -> usage.files(other) * 10 > one.files())
        .map(
            other ->
                "`%s` (%s) has the same name"
                    .formatted(other.qualifiedName(), Wording.files(usage.files(other))))
        .findFirst();
  }
}
