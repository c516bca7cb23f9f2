package dev.ssot.rules;

import dev.ssot.facts.Call;
import dev.ssot.facts.Variable;
import dev.ssot.naming.Words;
import dev.ssot.rule.Certainty;
import dev.ssot.rule.Report;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A static collection that is changed while the program runs. One that only remembers what can be
 * found again is worth a look, but no hidden state: by its name, or because whoever fills it is
 * alone in reading it.
 */
record SharedCollection(JavaState known, Set<String> caches) implements SingletonShape {

  @Override
  public Stream<Sighting> sightings(SourceType type) {
    return type.staticFields()
        .filter(field -> known.collections().contains(MutableFields.simple(field.type())))
        .flatMap(field -> sighting(type, field));
  }

  private Stream<Sighting> sighting(SourceType type, Variable field) {
    CollectionUse use = CollectionUse.of(type, field, known.mutators());
    return use.changes().isEmpty()
        ? Stream.empty()
        : Stream.of(new Sighting(field, report(type, field, use)));
  }

  private Report report(SourceType type, Variable field, CollectionUse use) {
    int places = use.changes().size();
    String message =
        "static `%s` is changed while the program runs, in %s; keep it in an object that its users are given"
            .formatted(field.name(), places == 1 ? "1 place" : places + " places");
    return Report.of(
            "static-collection",
            type.qualifiedName() + "." + field.name(),
            type.unit().at(field.span()),
            message)
        .certainty(isCache(field) || use.remembers() ? Certainty.POSSIBLE : Certainty.CERTAIN)
        .related(
            use.changes().stream()
                .map(call -> new Report.Related(type.unit().at(call.span()), changed(call)))
                .toList());
  }

  private static String changed(Call call) {
    return "`" + call.name() + "` changes it";
  }

  private boolean isCache(Variable field) {
    return Words.of(field.name()).stream()
        .anyMatch(word -> caches.contains(word.toLowerCase(Locale.ROOT)));
  }
}
