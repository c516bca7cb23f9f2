package dev.ssot.codebase;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.ssot.facts.Function;
import dev.ssot.facts.Variable;
import dev.ssot.registry.Registry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files of a tree with their names resolved, as far as somebody asks. Immutable; the order of
 * everything follows the paths, then the source.
 */
public final class Codebase {
  private final List<Unit> units;
  private final Registry registry;
  private final Layout layout;
  private final List<SourceOfTruth> sourcesOfTruth;
  private final Map<String, Names> names;
  private final Definitions definitions;
  private final Later<List<Binding>> bindings;
  private final Later<Hierarchy> hierarchy;

  /** What a type declares itself. */
  public record Members(List<Function> functions, List<Variable> variables) {
    static final Members NONE = new Members(List.of(), List.of());
  }

  private Codebase(List<Unit> units, Registry registry, Layout layout) {
    PythonTarget target = new PythonTarget(layout.python(), units);
    this.units = units.stream().map(target::judge).toList();
    this.registry = registry;
    this.layout = layout;
    this.names =
        ServiceLoader.load(Names.Provider.class).stream()
            .map(ServiceLoader.Provider::get)
            .collect(toUnmodifiableMap(Names.Provider::language, provider -> provider.of(this)));
    this.sourcesOfTruth = registry.concepts().stream().map(SourceOfTruth::new).toList();
    this.definitions = Definitions.of(this.units, names);
    this.bindings = new Later<>(() -> this.units.parallelStream().flatMap(this::bound).toList());
    this.hierarchy = new Later<>(() -> Hierarchy.of(this));
  }

  /**
   * Indexes and resolves.
   *
   * @param units in the order of their paths
   */
  public static Codebase of(List<Unit> units, Registry registry) {
    return of(units, registry, Layout.INFERRED);
  }

  /**
   * Indexes and resolves.
   *
   * @param units in the order of their paths
   * @param layout what is not left to be inferred
   */
  public static Codebase of(List<Unit> units, Registry registry, Layout layout) {
    return new Codebase(units, registry, layout);
  }

  /** All files that were read; what is too new for the declared language level is told by now. */
  public List<Unit> units() {
    return units;
  }

  public Registry registry() {
    return registry;
  }

  public Layout layout() {
    return layout;
  }

  /**
   * What the tree's own account settled of how it is arranged, as {@link Layout#chosen} takes it:
   * by subject, the right one first.
   */
  public Map<String, List<String>> chosen() {
    Map<String, List<String>> chosen = new TreeMap<>();
    names.values().forEach(each -> chosen.putAll(each.chosen()));
    return chosen;
  }

  /** The configuration file as a unit, for what is wrong in it; it is none of {@link #units}. */
  public Optional<Unit> declaration() {
    return registry.manifest().map(Unit::declaring);
  }

  /**
   * Where a value stands in the configuration file.
   *
   * @param key as in {@link dev.ssot.registry.Manifest}
   */
  public Optional<Place> declared(String key) {
    return declaration()
        .flatMap(
            file ->
                file.facts().settings().stream()
                    .filter(setting -> setting.key().equals(key))
                    .map(setting -> file.at(setting.span()))
                    .findFirst());
  }

  /** The registry's concepts, in its order. */
  public List<SourceOfTruth> sourcesOfTruth() {
    return sourcesOfTruth;
  }

  /** All type definitions, nested, local and anonymous ones included. */
  public List<Definition> types() {
    return definitions.types();
  }

  /** Whatever is defined under a qualified name; more than one where a name is defined twice. */
  public List<Definition> definitions(String qualifiedName) {
    return definitions.named(qualifiedName);
  }

  /** The types among them. */
  public List<Definition> types(String qualifiedName) {
    return definitions.typesNamed(qualifiedName);
  }

  /** All types of a simple name, nested ones included. */
  public List<Definition> namesakes(String simpleName) {
    return definitions.typesNamedSimply(simpleName);
  }

  /** Every name that an import binds. */
  public List<Binding> bindings() {
    return bindings.get();
  }

  /** What a type declares itself, inherited members left out. */
  public Members members(Definition type) {
    return definitions.members(type);
  }

  /**
   * The qualified name of what a file declares.
   *
   * @param declared dotted name within the file, "" for the file itself
   */
  public String qualify(Unit unit, String declared) {
    Names of = names.get(unit.language());
    return of == null ? declared : of.qualify(unit, declared);
  }

  /**
   * What a name means where it is used.
   *
   * @param within dotted name of the enclosing type or function in the file, "" at the top
   * @param name dotted, as written, without type arguments
   */
  public Resolution resolve(Unit unit, String within, String name) {
    Names of = names.get(unit.language());
    return of == null ? new Resolution.External(name) : of.resolve(unit, within, name);
  }

  /** What the declared supertypes of a type mean, in the order of the source. */
  public List<Resolution> supertypes(Definition type) {
    return hierarchy.get().supertypes(type);
  }

  /** The types of this codebase that name a type as their supertype. */
  public List<Definition> subtypes(Definition type) {
    return hierarchy.get().subtypes(type);
  }

  /** All supertypes within this codebase, nearest first, each once; the type itself left out. */
  public Set<Definition> ancestors(Definition type) {
    return hierarchy.get().ancestors(type);
  }

  private Stream<Binding> bound(Unit unit) {
    Names of = names.get(unit.language());
    return of == null
        ? Stream.empty()
        : unit.facts().imports().stream().map(statement -> of.bind(unit, statement));
  }
}
