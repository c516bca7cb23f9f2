package dev.ssot.codebase.python;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Layout;
import dev.ssot.codebase.Names;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.codebase.python.ModuleMembers.Question;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Python's scoping of names (reference manual 4.2 and 5), as far as sources tell: function scopes
 * from the inside out, the own class body, the module, the builtins.
 */
public final class PythonNames implements Names {
  /** Python names for a codebase. */
  public static final class Provider implements Names.Provider {
    @Override
    public String language() {
      return "python";
    }

    @Override
    public Names of(Codebase codebase) {
      return new PythonNames(codebase.units(), codebase.layout());
    }
  }

  private static final Pattern DOTTED = Pattern.compile("[\\w\\P{ASCII}]+(\\.[\\w\\P{ASCII}]+)*");

  private final Modules modules;
  private final ImportTargets imports;
  private final ModuleMembers members;
  private final ClassMembers classes;

  private PythonNames(List<Unit> units, Layout layout) {
    List<Unit> python = units.stream().filter(unit -> unit.language().equals("python")).toList();
    modules = new Modules(python, units, layout);
    imports = new ImportTargets(modules);
    members = new ModuleMembers(modules, imports, this);
    classes = new ClassMembers(members, this);
  }

  @Override
  public String qualify(Unit unit, String declared) {
    String module = modules.name(modules.of(unit));
    return declared.isEmpty() ? module : module + "." + declared;
  }

  @Override
  public Map<String, List<String>> chosen() {
    return modules.chosen();
  }

  @Override
  public boolean filesAreModules() {
    return true;
  }

  @Override
  public Binding bind(Unit unit, Import statement) {
    PythonModule from = modules.of(unit);
    return new Binding(
        unit,
        statement,
        imports.path(from, statement),
        members.imported(from, statement, new Trail()));
  }

  @Override
  public Resolution resolve(Unit unit, String within, String name) {
    return resolve(unit, within, name, new Trail());
  }

  /** As a part of a longer search. */
  Resolution resolve(Unit unit, String within, String name, Trail trail) {
    if (!DOTTED.matcher(name).matches()) {
      return new Resolution.Dynamic(name, List.of());
    }
    int dot = name.indexOf('.');
    return dot < 0
        ? simple(unit, within, name, trail)
        : follow(
            simple(unit, within, name.substring(0, dot), trail), name.substring(dot + 1), trail);
  }

  /** Goes on from what a name means through the names behind it. */
  Resolution follow(Resolution start, String rest, Trail trail) {
    Resolution current = start;
    for (String part : rest.split("\\.")) {
      current = member(current, part, trail);
    }
    return current;
  }

  private Resolution simple(Unit unit, String within, String name, Trail trail) {
    FileScopes scope = modules.scope(unit);
    for (String outer = within; !outer.isEmpty(); outer = parent(outer)) {
      if (scope.isType(outer) && !outer.equals(within)) {
        continue;
      }
      Optional<Resolution> local = local(unit, scope, outer, name, trail);
      if (local.isPresent()) {
        return local.get();
      }
    }
    return members
        .attribute(new Question(unit, "", name, true), trail)
        .orElseGet(() -> global(unit, name, trail));
  }

  private Optional<Resolution> local(
      Unit unit, FileScopes scope, String outer, String name, Trail trail) {
    Optional<Function> function = scope.function(outer);
    if (function.isPresent() && isParameter(function.get(), name)) {
      return Optional.of(parameter(unit, scope, function.get(), name));
    }
    return members.attribute(new Question(unit, outer, name, true), trail);
  }

  private static boolean isParameter(Function function, String name) {
    for (Parameter parameter : function.parameters()) {
      if (parameter.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The first parameter of a method is taken for the own class, any other may be anything. */
  private Resolution parameter(Unit unit, FileScopes scope, Function function, String name) {
    boolean own =
        scope.isType(function.owner())
            && function.parameters().get(0).name().equals(name)
            && function.annotations().stream().noneMatch(a -> a.name().equals("staticmethod"));
    return own
        ? new Resolution.Defined(ownClass(unit, function.owner()), List.of())
        : new Resolution.Dynamic(name, List.of());
  }

  /** Of several with one name the last, as it is for those who look from outside. */
  private Definition ownClass(Unit unit, String name) {
    return unit.facts().types().stream()
        .filter(type -> type.name().equals(name))
        .reduce((first, second) -> second)
        .map(type -> new Definition(unit, qualify(unit, name), new Definition.Type(type)))
        .orElseThrow();
  }

  private Resolution global(Unit unit, String name, Trail trail) {
    if (Interpreter.hasBuiltin(name)) {
      return new Resolution.External("builtins." + name);
    }
    if (Interpreter.isOfEveryModule(name)) {
      return new Resolution.External("types.ModuleType." + name);
    }
    return members
        .outside(new Question(unit, "", name, true), trail)
        .orElseGet(() -> new Resolution.Dynamic(name, List.of()));
  }

  private Resolution member(Resolution owner, String name, Trail trail) {
    if (owner instanceof Resolution.External external) {
      return new Resolution.External(external.name() + "." + name);
    }
    if (owner instanceof Resolution.Namespace namespace) {
      return imports
          .namespace(namespace.name())
          .map(folder -> members.member(folder, name, true, trail))
          .orElse(owner);
    }
    return owner instanceof Resolution.Defined defined
        ? attribute(defined.definition(), name, trail).through(defined.hops())
        : owner;
  }

  private Resolution attribute(Definition owner, String name, Trail trail) {
    if (owner.declaration() instanceof Definition.ModuleFile) {
      return members.member(modules.of(owner.unit()), name, true, trail);
    }
    return owner.declaration() instanceof Definition.Type
        ? classes.member(owner, name, trail)
        : new Resolution.Dynamic(owner.qualifiedName() + "." + name, List.of());
  }

  private static String parent(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }
}
