package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Body;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.Function;
import dev.ssot.facts.Mention;

/** What of a Java file tells which types it refers to, and whether its own are copies. */
record ReferenceExcerpt(Codebase codebase, Unit unit) {

  Excerpt excerpt() {
    return Excerpt.of(unit.facts())
        .bodies(this::seen)
        .creations(each -> QualifiedUses.isQualified(each.type()))
        .calls(each -> refers(each.receiver()))
        .mentions(
            each ->
                QualifiedUses.isQualified(each.name())
                    || (each.kind() == Mention.Kind.VALUE && refers(owner(each.name()))));
  }

  private boolean refers(String receiver) {
    return StaticUses.mayBeType(codebase, receiver) || QualifiedUses.isQualified(receiver);
  }

  private static String owner(String dotted) {
    return dotted.substring(0, Math.max(0, dotted.lastIndexOf('.')));
  }

  private Body seen(Function function) {
    boolean isCompared =
        codebase.namesakes(function.owner()).stream()
            .anyMatch(other -> !other.unit().equals(unit) && ShadowTypes.isCompared(other));
    return isCompared ? function.body().outline() : Replacements.regards(unit, function);
  }
}
