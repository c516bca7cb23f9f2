package dev.ssot.codebase;

import dev.ssot.codebase.PythonModules.Lookup;
import dev.ssot.codebase.PythonScope.Declared;
import dev.ssot.codebase.PythonScope.Event;
import dev.ssot.codebase.PythonScope.Imported;
import dev.ssot.codebase.Resolution.Hop;
import dev.ssot.facts.Import;
import dev.ssot.facts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Follows a name from module to module until it comes to where it is defined. */
final class PythonLookup {
  private final PythonModules modules;
  private final PythonNames names;
  private final Map<String, PythonModule> namespaces = new ConcurrentHashMap<>();
  private final Map<Key, Resolution> memo = new ConcurrentHashMap<>();

  /**
   * A question that is asked only once.
   *
   * @param typing whether imports under {@code TYPE_CHECKING} count
   */
  record Key(Unit unit, String scope, String name, boolean typing) {}

  PythonLookup(PythonModules modules, PythonNames names) {
    this.modules = modules;
    this.names = names;
  }

  /** What an import statement gives to the file that it stands in. */
  Resolution imported(PythonModule from, Import statement, Trail trail) {
    boolean member = !statement.name().isEmpty() && statement.kind() == Import.Kind.SINGLE;
    return statement.level() > 0
        ? relative(from, statement, member, trail)
        : absolute(from, statement, member, trail);
  }

  private Resolution relative(PythonModule from, Import statement, boolean member, Trail trail) {
    String path = path(from, statement);
    Optional<PythonModule> start = modules.relative(from, statement.level());
    if (start.isEmpty()) {
      return new Resolution.Missing(path, "", List.of());
    }
    List<String> parts =
        statement.module().isEmpty() ? List.of() : List.of(statement.module().split("\\."));
    PythonModule last = start.get().descend(parts);
    if (!parts.isEmpty()
        && (last.equals(start.get()) || last.below(start.get()).size() < parts.size())) {
      return absent(last, path);
    }
    if (!member) {
      return whole(last);
    }
    Optional<PythonModule> own =
        last.equals(from) ? last.child(statement.name()) : Optional.empty();
    return own.isPresent()
        ? whole(own.get())
        : member(last, statement.name(), typing(statement), trail);
  }

  private Resolution absolute(PythonModule from, Import statement, boolean member, Trail trail) {
    String target = path(from, statement);
    Optional<Lookup> lookup = modules.find(from, statement.module());
    if (lookup.isEmpty()) {
      return new Resolution.External(target);
    }
    Lookup found = lookup.get();
    if (!found.whole()) {
      return modules.isOurs(found)
          ? absent(found.module(), target)
          : new Resolution.External(target);
    }
    if (!member) {
      return modules.isMeant(from, found)
          ? module(from, statement, found, trail)
          : new Resolution.External(target);
    }
    Resolution result = member(found.module(), statement.name(), typing(statement), trail);
    boolean there = result instanceof Resolution.Defined || result instanceof Resolution.Namespace;
    return there || modules.isOurs(found) ? result : new Resolution.External(target);
  }

  /** {@code import a.b as c} takes what {@code a} calls {@code b}, which may be no module. */
  private Resolution module(PythonModule from, Import statement, Lookup found, Trail trail) {
    PythonModule module = found.module();
    Optional<PythonModule> parent = module.parent().filter(PythonModule::isPackage);
    boolean attribute =
        statement.alias().isPresent()
            && parent.isPresent()
            && !from.equals(parent.get())
            && statement.module().indexOf('.') >= 0
            && parent.get().source().filter(init -> imports(init, module, 0)).isPresent();
    return attribute ? member(parent.get(), module.name(), false, trail) : whole(module);
  }

  private static boolean typing(Import statement) {
    return statement.site() == Import.Site.TYPE_CHECKING;
  }

  /** The absolute dotted path of what a statement imports; a star is left out. */
  String path(PythonModule from, Import statement) {
    String name = statement.name().equals("*") ? "" : statement.name();
    if (statement.level() == 0) {
      return join(statement.module(), name);
    }
    String start =
        modules
            .relative(from, statement.level())
            .map(modules::name)
            .orElse(".".repeat(statement.level()));
    return join(join(start, statement.module()), name);
  }

  /** A module as such. */
  Resolution whole(PythonModule module) {
    String name = modules.name(module);
    if (module.source().isEmpty()) {
      namespaces.putIfAbsent(name, module);
      return new Resolution.Namespace(name);
    }
    return new Resolution.Defined(
        new Definition(module.source().get(), name, new Definition.ModuleFile()), List.of());
  }

  /** The folder that an answer of this object named. */
  Optional<PythonModule> namespace(String name) {
    return Optional.ofNullable(namespaces.get(name));
  }

  /** What {@code module.name} means to somebody outside. */
  Resolution member(PythonModule module, String name, boolean typing, Trail trail) {
    if (module.source().isEmpty()) {
      return submodule(module, name)
          .orElseGet(() -> absent(module, join(modules.name(module), name)));
    }
    Key key = new Key(module.source().get(), "", name, typing);
    Resolution known = memo.get(key);
    if (known != null) {
      return known;
    }
    boolean outermost = trail.isEmpty();
    Resolution found = trail.enter(key) ? search(module, key, trail) : fallback(module, name);
    if (outermost || !trail.isCut()) {
      memo.put(key, found);
    }
    return found;
  }

  private Resolution search(PythonModule module, Key key, Trail trail) {
    Optional<Resolution> own = attribute(key, trail);
    if (own.isPresent() && !(own.get() instanceof Resolution.Missing)) {
      return overridden(module, key).orElse(own.get());
    }
    Optional<Resolution> below = submodule(module, key.name());
    if (below.isPresent() || own.isPresent()) {
      return below.orElseGet(own::get);
    }
    return starred(key, 0, true, trail).orElseGet(() -> fallback(module, key.name()));
  }

  private Resolution fallback(PythonModule module, String name) {
    return submodule(module, name)
        .orElseGet(
            () ->
                PythonRuntime.isOfEveryModule(name)
                    ? new Resolution.External("types.ModuleType." + name)
                    : absent(module, join(modules.name(module), name)));
  }

  private Optional<Resolution> submodule(PythonModule module, String name) {
    return module.child(name).map(this::whole);
  }

  /** Importing a submodule binds its name in the package, over what was there before. */
  private Optional<Resolution> overridden(PythonModule module, Key key) {
    Optional<PythonModule> child = module.child(key.name());
    if (child.isEmpty()) {
      return Optional.empty();
    }
    List<Event> events = modules.scope(key.unit()).events("", key.name());
    int line =
        events.isEmpty() ? Integer.MAX_VALUE - 1 : events.get(events.size() - 1).span().line();
    return imports(key.unit(), child.get(), line + 1) ? child.map(this::whole) : Optional.empty();
  }

  /** Whether a package imports its submodule, or something from it, at or after a line. */
  private boolean imports(Unit init, PythonModule submodule, int line) {
    PythonModule from = modules.of(init);
    return init.facts().imports().stream()
        .filter(
            statement ->
                statement.within().isEmpty()
                    && statement.span().line() >= line
                    && !typing(statement))
        .anyMatch(
            statement -> target(from, statement).filter(to -> to.isWithin(submodule)).isPresent());
  }

  /** The module that a statement imports from. */
  private Optional<PythonModule> target(PythonModule from, Import statement) {
    if (statement.level() == 0) {
      return modules.find(from, statement.module()).filter(Lookup::whole).map(Lookup::module);
    }
    List<String> parts =
        statement.module().isEmpty() ? List.of() : List.of(statement.module().split("\\."));
    return modules
        .relative(from, statement.level())
        .map(start -> start.descend(parts))
        .filter(last -> parts.isEmpty() || last.name().equals(parts.get(parts.size() - 1)));
  }

  /** A class of a file by its dotted name; of several the last. */
  Optional<Definition> definition(Unit unit, String name) {
    return unit.facts().types().stream()
        .filter(type -> type.name().equals(name))
        .reduce((first, second) -> second)
        .map(
            type ->
                new Definition(
                    unit, join(modules.name(modules.of(unit)), name), new Definition.Type(type)));
  }

  /** What a name of a module may mean when nothing but a star import from outside gives it. */
  Optional<Resolution> outside(Key key, Trail trail) {
    return starred(key, 0, true, trail);
  }

  /** What a name means in a scope, by what the file itself says there; submodules left out. */
  Optional<Resolution> attribute(Key key, Trail trail) {
    PythonScope scope = modules.scope(key.unit());
    List<Event> events =
        scope.events(key.scope(), key.name()).stream()
            .filter(event -> key.typing() || !(event instanceof Imported i && i.isForTypes()))
            .toList();
    Optional<Resolution> chosen = choose(key, events, trail);
    if (!key.scope().isEmpty()) {
      return chosen;
    }
    boolean certain = chosen.isPresent() && isGood(chosen.get());
    int after = certain ? events.get(events.size() - 1).span().line() : 0;
    return starred(key, after, false, trail).or(() -> chosen);
  }

  /**
   * The last binding counts, as far as it is certain to be executed; among those that may not be
   * executed after it the first that leads somewhere.
   */
  private Optional<Resolution> choose(Key key, List<Event> events, Trail trail) {
    int last = events.size() - 1;
    while (last > 0 && events.get(last).conditional()) {
      last--;
    }
    Optional<Resolution> first = Optional.empty();
    for (Event event : events.subList(Math.max(last, 0), events.size())) {
      Resolution found = meaning(key, event, trail);
      if (isGood(found)) {
        return Optional.of(found);
      }
      if (first.isEmpty() || first.get() instanceof Resolution.Missing) {
        first = Optional.of(found);
      }
    }
    return first;
  }

  private static boolean isGood(Resolution resolution) {
    return !(resolution instanceof Resolution.Missing)
        && !(resolution instanceof Resolution.Defined defined
            && defined.definition().declaration() instanceof Definition.Value value
            && value.variable().value().kind() == Value.Kind.NULL);
  }

  private Resolution meaning(Key key, Event event, Trail trail) {
    PythonModule module = modules.of(key.unit());
    if (event instanceof Imported imported) {
      return through(hop(key, event), bound(module, imported.statement(), trail));
    }
    Definition.Declaration declaration = ((Declared) event).declaration();
    Definition own =
        new Definition(key.unit(), join(modules.name(module), declaration.name()), declaration);
    Resolution itself = new Resolution.Defined(own, List.of());
    return declaration instanceof Definition.Value value
            && value.variable().value().kind() == Value.Kind.NAME
        ? alias(key, value.variable().value().text(), trail)
            .map(target -> through(hop(key, event), target))
            .orElse(itself)
        : itself;
  }

  /** {@code import a.b} binds {@code a}. */
  private Resolution bound(PythonModule from, Import statement, Trail trail) {
    boolean top =
        statement.kind() == Import.Kind.MODULE
            && statement.alias().isEmpty()
            && statement.module().indexOf('.') >= 0;
    if (!top) {
      return imported(from, statement, trail);
    }
    Resolution whole = imported(from, statement, trail);
    return whole instanceof Resolution.External
        ? new Resolution.External(statement.boundName())
        : modules.find(from, statement.module()).map(found -> whole(found.top())).orElse(whole);
  }

  /** A plain value is its own even where it is copied from another of a different name. */
  private Optional<Resolution> alias(Key key, String text, Trail trail) {
    if (!trail.enter(new Key(key.unit(), key.scope(), "=" + key.name(), key.typing()))) {
      return Optional.empty();
    }
    Resolution target = names.resolve(key.unit(), key.scope(), text, trail);
    boolean same =
        !(target instanceof Resolution.Defined defined)
            || !(defined.definition().declaration() instanceof Definition.Value)
            || defined.definition().simpleName().equals(key.name());
    boolean known = !(target instanceof Resolution.Missing || target instanceof Resolution.Dynamic);
    return same && known ? Optional.of(target) : Optional.empty();
  }

  /** What the star imports of a module below a line give, the last one first. */
  private Optional<Resolution> starred(Key key, int line, boolean external, Trail trail) {
    List<Imported> stars = modules.scope(key.unit()).stars();
    for (int i = stars.size() - 1; i >= 0; i--) {
      Imported star = stars.get(i);
      if (star.span().line() > line && (key.typing() || !star.isForTypes())) {
        Optional<Resolution> given = given(key, star, external, trail);
        if (given.isPresent()) {
          return given;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Resolution> given(Key key, Imported star, boolean external, Trail trail) {
    Resolution from = imported(modules.of(key.unit()), star.statement(), trail);
    boolean isPublic = !key.name().startsWith("_");
    if (from instanceof Resolution.External outside) {
      return external && isPublic
          ? Optional.of(new Resolution.External(outside.name() + "." + key.name()))
          : Optional.empty();
    }
    if (!(from instanceof Resolution.Defined defined)) {
      return Optional.empty();
    }
    Unit unit = defined.definition().unit();
    boolean exported =
        unit.facts().exports().map(names -> names.contains(key.name())).orElse(isPublic);
    if (!exported) {
      return Optional.empty();
    }
    Resolution found = member(modules.of(unit), key.name(), key.typing(), trail);
    return found instanceof Resolution.Missing
            || found instanceof Resolution.Dynamic
            || found instanceof Resolution.External != external
        ? Optional.empty()
        : Optional.of(through(hop(key, star), found));
  }

  private Hop hop(Key key, Event event) {
    String module = modules.name(modules.of(key.unit()));
    return new Hop(key.unit().at(event.span()), join(module, key.scope()), key.name());
  }

  /** What is not there may yet come into being at run time. */
  private Resolution absent(PythonModule nearest, String path) {
    boolean dynamic = nearest.source().filter(unit -> unit.facts().dynamic()).isPresent();
    return dynamic
        ? new Resolution.Dynamic(path, List.of())
        : new Resolution.Missing(path, modules.name(nearest), List.of());
  }

  private static Resolution through(Hop hop, Resolution resolution) {
    if (resolution instanceof Resolution.Defined defined) {
      return new Resolution.Defined(defined.definition(), prepend(hop, defined.hops()));
    }
    if (resolution instanceof Resolution.Missing missing) {
      return new Resolution.Missing(
          missing.name(), missing.nearest(), prepend(hop, missing.hops()));
    }
    if (resolution instanceof Resolution.Dynamic dynamic) {
      return new Resolution.Dynamic(dynamic.name(), prepend(hop, dynamic.hops()));
    }
    return resolution;
  }

  private static List<Hop> prepend(Hop hop, List<Hop> hops) {
    List<Hop> all = new ArrayList<>(hops.size() + 1);
    all.add(hop);
    all.addAll(hops);
    return List.copyOf(all);
  }

  private static String join(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + "." + second;
  }
}
