package dev.ssot.rules;

import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code Sub.MEMBER} and {@code import static Sub.member} where a supertype declares the member.
 *
 * <p>It is fragmented where at least as many files name the member by the type that declares it; a
 * member that everybody names by the subtype has one way in fact, and is only possibly wrong.
 */
final class InheritedStatics implements Fragmentation {
  private static final int SHOWN = 3;

  private final StaticUses uses;
  private final Map<Detour, List<StaticUses.Use>> detours = new LinkedHashMap<>();

  /** What one file takes from a type that only inherits it. */
  private record Detour(Unit unit, Definition type, Definition owner, Certainty certainty) {}

  InheritedStatics(StaticUses uses) {
    this.uses = uses;
    for (StaticUses.Use use : uses.all()) {
      Definition owner = uses.owner(use);
      if (!owner.equals(use.type()) && isReachable(owner, use.unit())) {
        Detour detour = new Detour(use.unit(), use.type(), owner, certainty(use, owner));
        detours.computeIfAbsent(detour, key -> new ArrayList<>()).add(use);
      }
    }
  }

  @Override
  public Stream<Place> examined() {
    return uses.all().stream().map(use -> uses.places(use).get(0));
  }

  @Override
  public Stream<Report> reports() {
    return detours.entrySet().stream().map(detour -> report(detour.getKey(), detour.getValue()));
  }

  private Certainty certainty(StaticUses.Use use, Definition owner) {
    int direct = uses.files(owner, use.member());
    return direct > 0 && direct >= uses.files(use.type(), use.member())
        ? Certainty.CERTAIN
        : Certainty.POSSIBLE;
  }

  /** A member of a hidden supertype can only be reached through a type that is not hidden. */
  private static boolean isReachable(Definition owner, Unit from) {
    TypeDeclaration type = ((Definition.Type) owner.declaration()).type();
    return !type.isNested()
        && (type.modifiers().has(Modifier.PUBLIC)
            || owner.unit().facts().namespace().equals(from.facts().namespace()));
  }

  private Report report(Detour detour, List<StaticUses.Use> members) {
    List<Place> places =
        members.stream().flatMap(use -> uses.places(use).stream()).sorted().toList();
    boolean one = members.size() == 1;
    String message =
        "%s %s declared by `%s`; name %s by `%s`"
            .formatted(
                names(detour, members),
                one ? "is" : "are",
                detour.owner.qualifiedName(),
                one ? "it" : "them",
                detour.owner.simpleName());
    return Report.of(
            "inherited-static",
            Importer.of(detour.unit) + " -> " + detour.type.qualifiedName(),
            places.get(0),
            message)
        .certainty(detour.certainty)
        .related(
            places.stream()
                .skip(1)
                .map(place -> new Report.Related(place, "named by the subtype again"))
                .toList())
        .evidence(evidence(detour, members));
  }

  private static String names(Detour detour, List<StaticUses.Use> members) {
    String shown =
        members.stream()
            .limit(SHOWN)
            .map(use -> "`" + detour.type.simpleName() + "." + use.member() + "`")
            .collect(Collectors.joining(", "));
    return members.size() > SHOWN ? shown + " and " + (members.size() - SHOWN) + " more" : shown;
  }

  private Report.Evidence evidence(Detour detour, List<StaticUses.Use> members) {
    return new Report.Evidence(
        "Files by the way they name the member",
        List.of("member", detour.owner.simpleName(), detour.type.simpleName()),
        members.stream()
            .map(
                use ->
                    List.of(
                        use.member(),
                        Integer.toString(uses.files(detour.owner, use.member())),
                        Integer.toString(uses.files(detour.type, use.member()))))
            .toList());
  }
}
