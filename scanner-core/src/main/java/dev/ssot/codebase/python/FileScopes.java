package dev.ssot.codebase.python;

import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What binds names in one Python file: for each of its scopes, each name's bindings in order. */
final class FileScopes {
  private final Map<String, Map<String, List<Event>>> scopes = new HashMap<>();
  private final Map<String, Function> functions = new HashMap<>();
  private final Set<String> types = new HashSet<>();
  private final List<Imported> stars = new ArrayList<>();

  /** Something that gives a name its meaning. */
  sealed interface Event {
    Span span();

    /** Whether it may be passed by when the scope is executed. */
    boolean conditional();
  }

  /** A class, function or variable. */
  record Declared(Definition.Declaration declaration, boolean conditional) implements Event {
    @Override
    public Span span() {
      return declaration.span();
    }
  }

  /** An import, of one name or of all. */
  record Imported(Import statement) implements Event {
    @Override
    public Span span() {
      return statement.span();
    }

    @Override
    public boolean conditional() {
      return statement.site() == Import.Site.GUARDED
          || statement.site() == Import.Site.CONDITIONAL
          || isForTypes();
    }

    boolean isForTypes() {
      return statement.site() == Import.Site.TYPE_CHECKING;
    }
  }

  FileScopes(Unit unit) {
    unit.facts().imports().forEach(this::add);
    unit.facts().types().forEach(this::add);
    unit.facts().functions().forEach(this::add);
    unit.facts().variables().forEach(this::add);
    Comparator<Event> order =
        Comparator.comparingInt((Event event) -> event.span().line())
            .thenComparingInt(event -> event.span().column());
    scopes.values().forEach(names -> names.values().forEach(events -> events.sort(order)));
  }

  /**
   * The bindings of a name, star imports left out.
   *
   * @param scope dotted name of a class or function, "" for the module
   */
  List<Event> events(String scope, String name) {
    return scopes.getOrDefault(scope, Map.of()).getOrDefault(name, List.of());
  }

  /** The star imports of the module, in order. */
  List<Imported> stars() {
    return stars;
  }

  boolean isType(String scope) {
    return types.contains(scope);
  }

  /** The function that is a scope; empty for a class and for the module. */
  Optional<Function> function(String scope) {
    return Optional.ofNullable(functions.get(scope));
  }

  private void add(Import statement) {
    if (statement.kind() == Import.Kind.ON_DEMAND) {
      stars.add(new Imported(statement));
    } else if (statement.kind() != Import.Kind.DYNAMIC) {
      add(statement.within(), statement.boundName(), new Imported(statement));
    }
  }

  private void add(TypeDeclaration type) {
    types.add(type.name());
    add(type.owner(), type.simpleName(), declared(new Definition.Type(type), type.span()));
  }

  private void add(Function function) {
    functions.put(function.qualifiedName(), function);
    add(
        function.owner(),
        function.name(),
        declared(new Definition.Callable(function), function.span()));
  }

  private void add(Variable variable) {
    add(
        variable.owner(),
        variable.name(),
        declared(new Definition.Value(variable), variable.span()));
  }

  /** What stands at the top of a file and yet is indented stands under some condition. */
  private static Declared declared(Definition.Declaration declaration, Span span) {
    return new Declared(declaration, declaration.name().indexOf('.') < 0 && span.column() > 1);
  }

  private void add(String scope, String name, Event event) {
    scopes
        .computeIfAbsent(scope, key -> new HashMap<>())
        .computeIfAbsent(name, key -> new ArrayList<>(1))
        .add(event);
  }
}
