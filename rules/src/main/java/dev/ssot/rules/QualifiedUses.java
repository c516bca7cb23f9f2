package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Import;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The types that one file names with their packages.
 *
 * @param places of each type, by its qualified name
 */
record QualifiedUses(Codebase codebase, Unit unit, Map<String, List<Place>> places) {

  /**
   * Collects them.
   *
   * @param own the packages of the codebase
   * @param known those and the ones it imports from, so that a chain of fields is not taken for one
   */
  static QualifiedUses of(Codebase codebase, Unit unit, Set<String> own, Set<String> known) {
    QualifiedUses uses = new QualifiedUses(codebase, unit, new TreeMap<>());
    for (Mention mention : unit.facts().mentions()) {
      uses.add(mention.name(), mention.span(), known);
    }
    for (Creation creation : unit.facts().creations()) {
      uses.add(creation.type(), creation.span(), known);
    }
    for (Call call : unit.facts().calls()) {
      uses.add(call.receiver(), call.span(), known);
    }
    uses.places.keySet().removeIf(type -> uses.isOfUnknownSource(type, own));
    uses.places.values().forEach(list -> list.sort(null));
    return uses;
  }

  private void add(String name, Span span, Set<String> known) {
    int start = packageEnd(name);
    if (start > 0 && (name.startsWith("java.") || known.contains(name.substring(0, start)))) {
      int end = name.indexOf('.', start + 1);
      String type = end < 0 ? name : name.substring(0, end);
      places.computeIfAbsent(type, key -> new ArrayList<>()).add(unit.at(span));
    }
  }

  /** A type that should be in the codebase and is not is generated, and so may others be. */
  private boolean isOfUnknownSource(String type, Set<String> own) {
    return own.contains(type.substring(0, type.lastIndexOf('.')))
        && codebase.definitions(type).isEmpty();
  }

  /** Whether it looks like a type's name with its package. */
  static boolean isQualified(String name) {
    return packageEnd(name) > 0;
  }

  /** Where the dot before the first capitalised part stands, −1 if there is none before one. */
  private static int packageEnd(String name) {
    if (name.isEmpty() || Character.isUpperCase(name.charAt(0))) {
      return -1;
    }
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      if (dot + 1 < name.length() && Character.isUpperCase(name.charAt(dot + 1))) {
        return dot;
      }
    }
    return -1;
  }

  /** By their qualified names. */
  Set<String> types() {
    return places.keySet();
  }

  Stream<Place> first() {
    return places.values().stream().map(list -> list.get(0));
  }

  List<Place> places(String type) {
    return places.get(type);
  }

  /** Those whose simple name means nothing else in this file. */
  Stream<String> avoidable() {
    return places.keySet().stream().filter(this::isFree);
  }

  boolean imports(String type) {
    return unit.facts().imports().stream()
        .anyMatch(i -> i.kind() == Import.Kind.SINGLE && i.target().equals(type));
  }

  private boolean isFree(String type) {
    String simple = simple(type);
    return unit.facts().types().stream().noneMatch(t -> isNamed(t, simple))
        && places.keySet().stream().noneMatch(o -> !o.equals(type) && simple(o).equals(simple))
        && (imports(type) || !isTaken(type, simple));
  }

  private boolean isTaken(String type, String simple) {
    return JavaLang.hides(type)
        || unit.facts().imports().stream().anyMatch(i -> mayBind(i, simple, type))
        || isOther(codebase.resolve(unit, mainType(), simple), type);
  }

  /** An import on demand from outside may bring any name. */
  private boolean mayBind(Import statement, String simple, String type) {
    return switch (statement.kind()) {
      case SINGLE, STATIC -> statement.name().equals(simple);
      case ON_DEMAND -> !type.equals(statement.module() + "." + simple) && isExternal(statement);
      case STATIC_ON_DEMAND, MODULE, DYNAMIC -> false;
    };
  }

  private boolean isExternal(Import statement) {
    return !(codebase.resolve(unit, "", statement.module()) instanceof Resolution.Namespace);
  }

  private static boolean isNamed(TypeDeclaration type, String simple) {
    return type.simpleName().equals(simple)
        || type.typeParameters().stream().anyMatch(p -> p.split("[ &]")[0].equals(simple));
  }

  private static boolean isOther(Resolution meant, String type) {
    return meant instanceof Resolution.Defined defined
        && !defined.definition().qualifiedName().equals(type);
  }

  private String mainType() {
    return unit.facts().types().stream().findFirst().map(TypeDeclaration::name).orElse("");
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
