package dev.ssot.inference;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Creation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who constructs the candidates, in production. */
final class Makers {
  private static final int CREATIONS = 3;

  private final Codebase codebase;
  private final Map<Definition, List<String>> makers = new HashMap<>();

  Makers(Codebase codebase, List<Candidate> candidates) {
    this.codebase = codebase;
    Set<Definition> homes = candidates.stream().map(Candidate::home).collect(Collectors.toSet());
    Set<String> names = homes.stream().map(Definition::simpleName).collect(Collectors.toSet());
    for (Unit unit : codebase.units()) {
      if (unit.isProduction() && !Hints.isAside(unit.path())) {
        unit.facts().creations().stream()
            .filter(creation -> names.contains(last(creation.type())))
            .forEach(creation -> add(unit, creation, homes));
      }
    }
  }

  private void add(Unit unit, Creation creation, Set<Definition> homes) {
    if (codebase.resolve(unit, creation.within(), creation.type())
            instanceof Resolution.Defined defined
        && homes.contains(defined.definition())) {
      String top = creation.within().replaceFirst("\\..*", "");
      String maker = codebase.qualify(unit, top);
      if (!maker.equals(defined.definition().qualifiedName())) {
        makers.computeIfAbsent(defined.definition(), key -> new ArrayList<>()).add(maker);
      }
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Those that make a third of all or more; the type itself is none of them. */
  List<Claim> of(Definition type) {
    List<String> all = makers.getOrDefault(type, List.of());
    Map<String, Integer> counts = new TreeMap<>();
    all.forEach(maker -> counts.merge(maker, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Integer> maker) -> -maker.getValue()))
        .filter(maker -> all.size() >= CREATIONS && maker.getValue() * 3 >= all.size())
        .map(
            maker ->
                new Claim(
                    maker.getKey(),
                    "makes %s of %s in production".formatted(maker.getValue(), all.size())))
        .toList();
  }
}
