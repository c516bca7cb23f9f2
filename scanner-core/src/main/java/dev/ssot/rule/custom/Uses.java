package dev.ssot.rule.custom;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Meaning;
import dev.ssot.codebase.TypeNames;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration;
import java.util.List;
import java.util.Set;

/** What one file uses other than by import, each under its qualified name. */
final class Uses {
  private static final Set<Sort> CALLED = Set.of(Sort.CALL, Sort.SYMBOL);
  private static final Set<Sort> ANNOTATED = Set.of(Sort.ANNOTATION, Sort.SYMBOL);
  private static final Set<Sort> MENTIONED = Set.of(Sort.SYMBOL);
  private static final Set<Sort> EXTENDED = Set.of(Sort.SUPERTYPE);

  private final Unit unit;
  private final Facts facts;
  private final Meaning meaning;
  private final List<Sighting> found;

  /**
   * @param found where they are added
   */
  Uses(Codebase codebase, Unit unit, List<Sighting> found) {
    this.unit = unit;
    this.facts = unit.facts();
    this.meaning = new Meaning(codebase, unit);
    this.found = found;
  }

  /** Calls and creations. */
  void addCalls() {
    facts.calls().forEach(each -> add(CALLED, each.within(), each.target(), each.span()));
    facts.creations().forEach(each -> add(CALLED, each.within(), each.type(), each.span()));
  }

  /** On types, functions, their parameters, and variables. */
  void addAnnotations() {
    facts.types().forEach(each -> add(each.owner(), each.annotations()));
    facts.variables().forEach(each -> add(each.owner(), each.annotations()));
    for (Function function : facts.functions()) {
      add(function.owner(), function.annotations());
      for (Parameter parameter : function.parameters()) {
        add(function.owner(), parameter.annotations());
      }
    }
  }

  void addMentions() {
    facts.mentions().forEach(each -> add(MENTIONED, each.within(), each.name(), each.span()));
  }

  void addSupertypes() {
    for (TypeDeclaration type : facts.types()) {
      for (String supertype : type.supertypes()) {
        add(EXTENDED, type.owner(), TypeNames.erasure(supertype), type.nameSpan());
      }
    }
  }

  private void add(String within, List<Annotation> annotations) {
    annotations.forEach(each -> add(ANNOTATED, within, each.name(), each.span()));
  }

  private void add(Set<Sort> sorts, String within, String written, Span span) {
    String meant = meaning.of(within, written);
    boolean mayBeOfJavaLang =
        unit.language().equals("java")
            && meant.equals(written)
            && Character.isUpperCase(meant.codePointAt(0));
    List<String> names = mayBeOfJavaLang ? List.of("java.lang." + meant, meant) : List.of(meant);
    found.add(new Sighting(sorts, unit, within, names, span));
  }
}
