package dev.ssot.language.python.reading;

import dev.ssot.facts.Import;
import dev.ssot.language.python.grammar.Expression;
import dev.ssot.language.python.token.Tokens;
import java.util.Optional;
import java.util.Set;

/** Names that come into being at run time, and imports by call. */
final class DynamicNames {
  private static final Set<String> IMPORTERS = Set.of("__import__", "import_module");

  private static final Set<String> NAMESPACES = Set.of("globals", "vars", "locals");

  private final Tokens tokens;
  private final Names names;
  private final Literals literals;
  private final Collected collected;
  private Import.Site site = Import.Site.TOP;

  DynamicNames(Tokens tokens, Names names, Literals literals, Collected collected) {
    this.tokens = tokens;
    this.names = names;
    this.literals = literals;
    this.collected = collected;
  }

  /** Where the statements stand that are read from now on. */
  void at(Import.Site now) {
    site = now;
  }

  /** A call of something with a name. */
  void called(Expression.Call call, String receiver, String name, Scope scope) {
    if (call.arguments().isEmpty()) {
      return;
    }
    boolean known = receiver.isEmpty() || receiver.equals("importlib");
    if (known && IMPORTERS.contains(name)) {
      imported(call, scope);
    } else if (receiver.isEmpty() && name.equals("setattr")) {
      collected.dynamic |= isSystemModule(call.arguments().get(0).value());
    }
  }

  private void imported(Expression.Call call, Scope scope) {
    Optional<String> name = literals.value(call.arguments().get(0).value());
    if (name.isEmpty() || name.get().isBlank()) {
      return;
    }
    int level = 0;
    while (level < name.get().length() && name.get().charAt(level) == '.') {
      level++;
    }
    String module = name.get().substring(level);
    Optional<String> anchor = level == 0 ? Optional.empty() : anchor(call);
    if (anchor.isPresent()) {
      module = absolute(anchor.get(), level, module);
      level = 0;
    }
    collected.imports.add(
        new Import(
            Import.Kind.DYNAMIC,
            level,
            names.one(module),
            "",
            Optional.empty(),
            site,
            scope.within(),
            tokens.span(call.first(), call.last())));
  }

  /** The package that a relative name is relative to, where it is written out. */
  private Optional<String> anchor(Expression.Call call) {
    return call.arguments().stream()
        .skip(1)
        .filter(argument -> argument.isPositional() || argument.keyword().equals("package"))
        .findFirst()
        .flatMap(argument -> literals.value(argument.value()));
  }

  private static String absolute(String anchor, int level, String module) {
    String base = anchor;
    for (int up = 1; up < level && base.indexOf('.') > 0; up++) {
      base = base.substring(0, base.lastIndexOf('.'));
    }
    return module.isEmpty() ? base : base + "." + module;
  }

  /** An expression statement: {@code globals().update(…)}. */
  void evaluated(Expression expression, Scope scope) {
    if (expression instanceof Expression.Call call
        && call.function() instanceof Expression.Attribute attribute
        && attribute.name().equals("update")) {
      collected.dynamic |= isNamespace(attribute.value(), scope);
    }
  }

  /** An assignment: {@code globals()[name] = …}, {@code sys.modules[__name__] = …}. */
  void assigned(Expression target, Scope scope) {
    if (target instanceof Expression.Subscript subscript) {
      collected.dynamic |= isNamespace(subscript.value(), scope) || isOwnModule(subscript);
    }
  }

  private boolean isNamespace(Expression expression, Scope scope) {
    if (!(expression instanceof Expression.Call call) || !call.arguments().isEmpty()) {
      return isOwnDictionary(expression);
    }
    String name = names.dotted(call.function());
    boolean module = scope.kind() == Scope.Kind.MODULE;
    return name.equals("globals") || (module && NAMESPACES.contains(name));
  }

  /** {@code sys.modules[__name__].__dict__}. */
  private boolean isOwnDictionary(Expression expression) {
    return expression instanceof Expression.Attribute attribute
        && attribute.name().equals("__dict__")
        && isSystemModule(attribute.value());
  }

  private boolean isSystemModule(Expression expression) {
    return expression instanceof Expression.Subscript subscript && isOwnModule(subscript);
  }

  private boolean isOwnModule(Expression.Subscript subscript) {
    return names.dotted(subscript.value()).equals("sys.modules")
        && names.dotted(subscript.index()).equals("__name__");
  }
}
