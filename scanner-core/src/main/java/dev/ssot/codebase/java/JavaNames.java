package dev.ssot.codebase.java;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Names;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.TypeNames;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Import;
import dev.ssot.facts.TypeDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Java's scoping of type names (JLS 6.4, 6.5), as far as sources tell: enclosing and inherited
 * types, single imports, the own package, imports on demand. What none of them gives is external.
 */
public final class JavaNames implements Names {
  /** Java names for a codebase. */
  public static final class Provider implements Names.Provider {
    @Override
    public String language() {
      return "java";
    }

    @Override
    public Names of(Codebase codebase) {
      return new JavaNames(codebase);
    }
  }

  private final Codebase codebase;
  private final Map<Unit, Map<String, Import>> single = new ConcurrentHashMap<>();
  private final Set<String> packages = new HashSet<>();

  /** Simple names of all nested types: no other name need be looked for in a type. */
  private final Set<String> nestedNames = new HashSet<>();

  /** Of names from outside, by what stands before the last dot and behind it. */
  private final Map<String, Map<String, Target>> outside = new ConcurrentHashMap<>();

  /** What an import leads to, the same for all files. */
  private record Target(String path, Resolution meaning) {}

  private JavaNames(Codebase codebase) {
    this.codebase = codebase;
    for (Unit unit : codebase.units()) {
      if (unit.language().equals("java")) {
        addPackage(unit.facts().namespace());
        unit.facts().types().stream()
            .filter(TypeDeclaration::isNested)
            .forEach(type -> nestedNames.add(type.simpleName()));
      }
    }
  }

  @Override
  public String qualify(Unit unit, String declared) {
    return join(unit.facts().namespace(), declared);
  }

  @Override
  public Binding bind(Unit unit, Import statement) {
    boolean isOnDemand =
        statement.kind() == Import.Kind.ON_DEMAND
            || statement.kind() == Import.Kind.STATIC_ON_DEMAND;
    String name = isOnDemand ? "" : statement.name();
    Target known = outside.getOrDefault(statement.module(), Map.of()).get(name);
    if (known != null) {
      return new Binding(unit, statement, known.path, known.meaning);
    }
    String path = isOnDemand ? statement.module() : statement.target();
    Resolution meaning = absolute(unit, path);
    if (meaning instanceof Resolution.External) {
      outside
          .computeIfAbsent(statement.module(), module -> new ConcurrentHashMap<>())
          .put(name, new Target(path, meaning));
    }
    return new Binding(unit, statement, path, meaning);
  }

  @Override
  public Resolution resolve(Unit unit, String within, String name) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    Optional<Resolution> head = simple(unit, within, first, new HashSet<>());
    if (head.isEmpty()) {
      return dot < 0 ? new Resolution.External(name) : absolute(unit, name);
    }
    return dot < 0 ? head.get() : member(head.get(), name.substring(dot + 1), new HashSet<>());
  }

  private void addPackage(String name) {
    String outer = name;
    while (!outer.isEmpty() && packages.add(outer)) {
      outer = parent(outer);
    }
  }

  private static Map<String, Import> imports(Unit unit) {
    Map<String, Import> bound = new HashMap<>();
    for (Import statement : unit.facts().imports()) {
      if (statement.kind() == Import.Kind.SINGLE || statement.kind() == Import.Kind.STATIC) {
        bound.putIfAbsent(statement.name(), statement);
      }
    }
    return bound;
  }

  private Optional<Resolution> simple(Unit unit, String within, String name, Set<String> seen) {
    for (String outer = within; !outer.isEmpty(); outer = parent(outer)) {
      if (outer.equals(name) || outer.endsWith("." + name)) {
        Optional<Resolution> itself = type(unit, qualify(unit, outer));
        if (itself.isPresent()) {
          return itself;
        }
      }
      Optional<Resolution> nested = nested(unit, qualify(unit, outer), name, seen);
      if (nested.isPresent()) {
        return nested;
      }
    }
    Import statement = single.computeIfAbsent(unit, JavaNames::imports).get(name);
    if (statement != null) {
      return Optional.of(absolute(unit, statement.target()));
    }
    return type(unit, qualify(unit, name)).or(() -> onDemand(unit, name));
  }

  private Optional<Resolution> onDemand(Unit unit, String name) {
    for (Import statement : unit.facts().imports()) {
      if (statement.kind() == Import.Kind.ON_DEMAND
          || statement.kind() == Import.Kind.STATIC_ON_DEMAND) {
        Optional<Resolution> found = type(unit, statement.module() + "." + name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A type within a type, or inherited by it. */
  private Optional<Resolution> nested(Unit unit, String outer, String name, Set<String> seen) {
    if (!nestedNames.contains(name) || !seen.add(outer + "#" + name)) {
      return Optional.empty();
    }
    Optional<Resolution> own = type(unit, outer + "." + name);
    if (own.isPresent()) {
      return own;
    }
    for (Definition definition : codebase.types(outer)) {
      TypeDeclaration declared = ((Definition.Type) definition.declaration()).type();
      for (String written : declared.supertypes()) {
        Optional<Resolution> inherited =
            inherited(definition.unit(), declared, written, name, seen);
        if (inherited.isPresent()) {
          return inherited;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Resolution> inherited(
      Unit unit, TypeDeclaration type, String written, String name, Set<String> seen) {
    String erased = TypeNames.erasure(written);
    int dot = erased.indexOf('.');
    String first = dot < 0 ? erased : erased.substring(0, dot);
    if (first.equals(name) && !seen.add(unit.path() + "#" + type.name() + "#" + name)) {
      return Optional.empty();
    }
    Optional<Resolution> supertype = simple(unit, type.owner(), first, seen);
    if (supertype.isPresent() && dot >= 0) {
      supertype = Optional.of(member(supertype.get(), erased.substring(dot + 1), seen));
    } else if (supertype.isEmpty() && dot >= 0) {
      supertype = Optional.of(absolute(unit, erased));
    }
    return supertype.isPresent() && supertype.get() instanceof Resolution.Defined defined
        ? nested(defined.definition().unit(), defined.definition().qualifiedName(), name, seen)
        : Optional.empty();
  }

  /** Follows the rest of a dotted name from what its head means. */
  private Resolution member(Resolution head, String rest, Set<String> seen) {
    Resolution current = head;
    for (String part : rest.split("\\.")) {
      if (current instanceof Resolution.Defined defined) {
        Definition outer = defined.definition();
        String path = outer.qualifiedName() + "." + part;
        current =
            nested(outer.unit(), outer.qualifiedName(), part, seen)
                .or(() -> any(outer.unit(), path))
                .orElse(new Resolution.Missing(path, outer.qualifiedName(), List.of()));
      } else if (current instanceof Resolution.External external) {
        current = new Resolution.External(external.name() + "." + part);
      } else {
        return current;
      }
    }
    return current;
  }

  /** A name that is qualified from the package on. */
  private Resolution absolute(Unit unit, String path) {
    Optional<Resolution> whole = any(unit, path);
    if (whole.isPresent()) {
      return whole.get();
    }
    if (packages.contains(path)) {
      return new Resolution.Namespace(path);
    }
    for (String head = parent(path); !head.isEmpty(); head = parent(head)) {
      Optional<Resolution> type = type(unit, head);
      if (type.isPresent()) {
        return member(type.get(), path.substring(head.length() + 1), new HashSet<>());
      }
    }
    return new Resolution.External(path);
  }

  private Optional<Resolution> type(Unit near, String qualifiedName) {
    return pick(near, codebase.types(qualifiedName));
  }

  /** A type rather than anything else of that name. */
  private Optional<Resolution> any(Unit near, String qualifiedName) {
    return type(near, qualifiedName).or(() -> pick(near, codebase.definitions(qualifiedName)));
  }

  /** Of several with one name: the file's own, then the module's own, then the first. */
  private static Optional<Resolution> pick(Unit near, List<Definition> candidates) {
    Definition best = null;
    int bestRank = -1;
    for (Definition candidate : candidates) {
      int rank =
          candidate.unit().equals(near)
              ? 2
              : candidate.unit().module().equals(near.module()) ? 1 : 0;
      if (rank > bestRank) {
        best = candidate;
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best).map(found -> new Resolution.Defined(found, List.of()));
  }

  private static String join(String namespace, String name) {
    return namespace.isEmpty() ? name : namespace + "." + name;
  }

  private static String parent(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}
