package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Place;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Call;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Static members of this codebase's types that other files take by the name of a type. */
final class StaticUses {
  private final Codebase codebase;
  private final Map<Use, Taken> uses = new LinkedHashMap<>();
  private final Map<Member, Integer> files = new HashMap<>();
  private final Map<Member, Optional<Definition>> owners = new HashMap<>();
  private final Map<Definition, Set<String>> statics = new HashMap<>();

  /** A member that a file takes from a type, by the name of the type. */
  record Use(Unit unit, Definition type, String member) {
    private Member taken() {
      return new Member(type, member);
    }

    /** Written out, since there are many: see {@link dev.ssot.facts.Span}. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Use that
          && member.equals(that.member)
          && unit.equals(that.unit)
          && type.equals(that.type);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * unit.hashCode() + type.hashCode()) + member.hashCode();
    }
  }

  /**
   * What becomes of it.
   *
   * @param owner the type itself or the nearest supertype that declares the member
   */
  private record Taken(Definition owner, List<Place> places) {}

  /** Types of one name in two modules are two. */
  private record Member(Definition type, String name) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Member that && name.equals(that.name) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
      return 31 * type.hashCode() + name.hashCode();
    }
  }

  /**
   * Of all files.
   *
   * @param byFile what {@link #in} finds
   */
  StaticUses(Codebase codebase, Stream<Map<Use, List<Place>>> byFile) {
    this.codebase = codebase;
    byFile.forEach(file -> file.forEach(this::add));
  }

  /** It has the look of a type's name, and some type of this codebase has that name. */
  static boolean mayBeType(Codebase codebase, String receiver) {
    int start = receiver.lastIndexOf('.') + 1;
    return start < receiver.length()
        && Character.isUpperCase(receiver.charAt(start))
        && !codebase.namesakes(receiver.substring(start)).isEmpty();
  }

  /** In the order of the source, whether or not a type declares the member. */
  static Map<Use, List<Place>> in(Unit unit, Codebase codebase) {
    return new File(unit, codebase).collect();
  }

  Collection<Use> all() {
    return uses.keySet();
  }

  /** In the order of the source, never empty. */
  List<Place> places(Use use) {
    return uses.get(use).places;
  }

  /** How many files take a member by the name of this very type. */
  int files(Definition type, String member) {
    return files.getOrDefault(new Member(type, member), 0);
  }

  /** The type itself or the nearest supertype that declares the member. */
  Definition owner(Use use) {
    return uses.get(use).owner;
  }

  private void add(Use use, List<Place> places) {
    Member member = use.taken();
    Optional<Definition> owner =
        owners.computeIfAbsent(member, taken -> find(taken.type, taken.name));
    if (owner.isPresent()) {
      uses.put(use, new Taken(owner.get(), places));
      files.merge(member, 1, Integer::sum);
    }
  }

  private Optional<Definition> find(Definition type, String member) {
    if (declares(type, member)) {
      return Optional.of(type);
    }
    return codebase.ancestors(type).stream()
        .filter(ancestor -> declares(ancestor, member))
        .findFirst();
  }

  private boolean declares(Definition type, String member) {
    return statics.computeIfAbsent(type, this::statics).contains(member);
  }

  private Set<String> statics(Definition type) {
    Set<String> names = new HashSet<>();
    for (Function function : codebase.members(type).functions()) {
      if (function.modifiers().has(Modifier.STATIC)) {
        names.add(function.name());
      }
    }
    for (Variable variable : codebase.members(type).variables()) {
      if (isStatic(type, variable)) {
        names.add(variable.name());
      }
    }
    return names;
  }

  private static boolean isStatic(Definition type, Variable variable) {
    TypeDeclaration.Kind kind = ((Definition.Type) type.declaration()).type().kind();
    return variable.modifiers().has(Modifier.STATIC)
        || variable.kind() == Variable.Kind.ENUM_CONSTANT
        || Set.of(TypeDeclaration.Kind.INTERFACE, TypeDeclaration.Kind.ANNOTATION).contains(kind);
  }

  /** Goes through one file. */
  private static final class File {
    private final Unit unit;
    private final Codebase codebase;
    private final Map<String, Optional<Definition>> types = new HashMap<>();
    private final Map<Use, List<Place>> places = new LinkedHashMap<>();

    File(Unit unit, Codebase codebase) {
      this.unit = unit;
      this.codebase = codebase;
    }

    Map<Use, List<Place>> collect() {
      for (Import statement : unit.facts().imports()) {
        if (statement.kind() == Import.Kind.STATIC) {
          add("", statement.module(), statement.name(), statement.span());
        }
      }
      for (Mention mention : unit.facts().mentions()) {
        if (mention.kind() == Mention.Kind.VALUE && mention.name().indexOf('.') > 0) {
          int dot = mention.name().lastIndexOf('.');
          String member = mention.name().substring(dot + 1);
          add(mention.within(), mention.name().substring(0, dot), member, mention.span());
        }
      }
      for (Call call : unit.facts().calls()) {
        add(call.within(), call.receiver(), call.name(), call.span());
      }
      return places;
    }

    private void add(String within, String receiver, String member, Span span) {
      if (mayBeType(codebase, receiver)) {
        Optional<Definition> type =
            types.computeIfAbsent(receiver, key -> foreign(within, receiver));
        if (type.isPresent()) {
          Use use = new Use(unit, type.get(), member);
          places.computeIfAbsent(use, key -> new ArrayList<>(1)).add(unit.at(span));
        }
      }
    }

    /** A name hardly ever means two types in one file, so it is looked up once. */
    private Optional<Definition> foreign(String within, String receiver) {
      return codebase.resolve(unit, within, receiver) instanceof Resolution.Defined defined
              && defined.definition().declaration() instanceof Definition.Type
              && !defined.definition().unit().equals(unit)
          ? Optional.of(defined.definition())
          : Optional.empty();
    }
  }
}
