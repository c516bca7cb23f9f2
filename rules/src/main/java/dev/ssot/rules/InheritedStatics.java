package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Call;
import dev.ssot.facts.Import;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.rule.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code Sub.MEMBER} and {@code import static Sub.member} where a supertype declares the member. */
final class InheritedStatics implements Fragmentation {
  private final Codebase codebase;
  private final Map<Use, List<Place>> uses = new LinkedHashMap<>();

  /** A member that a file takes from a type, by the name of the type. */
  private record Use(Unit unit, Definition type, String member) {}

  InheritedStatics(Codebase codebase) {
    this.codebase = codebase;
    for (Unit unit : codebase.units()) {
      if (unit.language().equals("java")) {
        collect(unit);
      }
    }
  }

  @Override
  public Stream<Place> examined() {
    return uses.values().stream().map(places -> places.get(0));
  }

  @Override
  public Stream<Report> reports() {
    return uses.entrySet().stream().flatMap(use -> judge(use.getKey(), use.getValue()).stream());
  }

  private void collect(Unit unit) {
    for (Import statement : unit.facts().imports()) {
      if (statement.kind() == Import.Kind.STATIC) {
        add(unit, "", statement.module(), statement.name(), statement.span());
      }
    }
    for (Mention mention : unit.facts().mentions()) {
      int dot = mention.name().lastIndexOf('.');
      if (mention.kind() == Mention.Kind.VALUE && dot > 0) {
        String receiver = mention.name().substring(0, dot);
        add(unit, mention.within(), receiver, mention.name().substring(dot + 1), mention.span());
      }
    }
    for (Call call : unit.facts().calls()) {
      add(unit, call.within(), call.receiver(), call.name(), call.span());
    }
  }

  private void add(Unit unit, String within, String receiver, String member, Span span) {
    String simple = receiver.substring(receiver.lastIndexOf('.') + 1);
    if (simple.isEmpty() || !Character.isUpperCase(simple.charAt(0))) {
      return;
    }
    if (codebase.resolve(unit, within, receiver) instanceof Resolution.Defined defined
        && defined.definition().declaration() instanceof Definition.Type
        && !defined.definition().unit().equals(unit)) {
      uses.computeIfAbsent(
              new Use(unit, defined.definition(), member), key -> new ArrayList<>())
          .add(unit.at(span));
    }
  }

  private Optional<Report> judge(Use use, List<Place> places) {
    if (declares(use.type, use.member)) {
      return Optional.empty();
    }
    return codebase.ancestors(use.type).stream()
        .filter(ancestor -> declares(ancestor, use.member))
        .findFirst()
        .filter(owner -> isReachable(owner, use.unit))
        .map(owner -> report(use, owner, places));
  }

  private boolean declares(Definition type, String member) {
    return codebase.definitions(type.qualifiedName() + "." + member).stream()
        .anyMatch(found -> found.unit().equals(type.unit()));
  }

  /** A member of a hidden supertype can only be reached through a type that is not hidden. */
  private static boolean isReachable(Definition owner, Unit from) {
    TypeDeclaration type = ((Definition.Type) owner.declaration()).type();
    return !type.isNested()
        && (type.modifiers().has(Modifier.PUBLIC)
            || owner.unit().facts().namespace().equals(from.facts().namespace()));
  }

  private static Report report(Use use, Definition owner, List<Place> places) {
    String member = owner.simpleName() + "." + use.member;
    return Report.of(
            "inherited-static",
            Importer.of(use.unit) + " -> " + use.type.qualifiedName() + "." + use.member,
            places.get(0),
            "`%s.%s` is declared by `%s`; name it `%s`"
                .formatted(use.type.simpleName(), use.member, owner.qualifiedName(), member))
        .related(
            places.stream()
                .skip(1)
                .map(place -> new Report.Related(place, "named through the subtype again"))
                .toList());
  }
}
