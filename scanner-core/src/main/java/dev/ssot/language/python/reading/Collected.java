package dev.ssot.language.python.reading;

import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Requirement;
import dev.ssot.facts.Suppression;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Facts while they are being gathered, in the order of the source. */
final class Collected {
  final List<Import> imports = new ArrayList<>();
  final List<TypeDeclaration> types = new ArrayList<>();
  final List<Function> functions = new ArrayList<>();
  final List<Variable> variables = new ArrayList<>();
  final List<Creation> creations = new ArrayList<>();
  final List<Call> calls = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();
  final List<Literal> literals = new ArrayList<>();
  final List<String> deprecated = new ArrayList<>();
  Optional<List<String>> exports = Optional.empty();
  boolean dynamic;

  /** How many statements, branches and calls have been met; only differences mean anything. */
  int statementCount;

  int branchCount;
  int callCount;

  Facts facts(boolean generated, List<Suppression> suppressions, List<Requirement> requirements) {
    return new Facts(
        "",
        generated,
        List.copyOf(imports),
        List.copyOf(types),
        List.copyOf(functions),
        List.copyOf(variables),
        List.copyOf(creations),
        List.copyOf(calls),
        List.copyOf(mentions),
        List.copyOf(literals),
        exports.map(List::copyOf),
        dynamic,
        List.copyOf(deprecated),
        suppressions,
        requirements,
        List.of());
  }
}
