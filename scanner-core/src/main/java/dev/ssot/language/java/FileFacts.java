package dev.ssot.language.java;

import com.github.javaparser.ast.Node;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Span;
import dev.ssot.facts.Suppression;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of one file while they are gathered, and what all who gather them need. */
final class FileFacts {
  private static final Comparator<Span> SOURCE_ORDER =
      Comparator.comparingInt(Span::line).thenComparingInt(Span::column);

  private final List<Import> imports = new ArrayList<>();
  final List<TypeDeclaration> types = new ArrayList<>();
  final List<Function> functions = new ArrayList<>();
  final List<Variable> variables = new ArrayList<>();
  final List<Creation> creations = new ArrayList<>();
  final List<Call> calls = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();
  final List<Literal> literals = new ArrayList<>();
  final List<String> deprecated = new ArrayList<>();
  final List<Suppression> suppressions = new ArrayList<>();
  final Mistakes mistakes;
  private final Comments comments;
  final Shapes shapes;
  boolean generated;
  private String namespace = "";

  private final SourceText source;
  private final Strings strings;
  private final Map<String, Integer> anonymous = new HashMap<>();

  FileFacts(SourceText source, Tokens tokens, Strings strings) {
    this.source = source;
    this.strings = strings;
    this.mistakes = new Mistakes(source);
    this.comments = new Comments(tokens);
    this.shapes = new Shapes(tokens, source.lines());
  }

  void addImport(String path, boolean isStatic, boolean isModule, Span span) {
    imports.add(new Imports(strings).of(path, isStatic, isModule, span));
  }

  void namespace(String name) {
    namespace = intern(name);
  }

  /** The name of the next anonymous type of a type. */
  String nextAnonymous(Frame owner) {
    return intern(owner.member("$" + anonymous.merge(owner.type, 1, Integer::sum)));
  }

  Value intern(Value value) {
    return strings.intern(value);
  }

  String intern(String string) {
    return strings.intern(string);
  }

  /** Where a node stands in the file. */
  Span span(Node node) {
    return source.span(node.getRange().orElseThrow());
  }

  /** Where a stretch of text stands in the file. */
  Span span(int start, int end) {
    return source.span(start, end);
  }

  /** Offset behind the last character of a node. */
  int end(Node node) {
    return source.lines().offset(node.getRange().orElseThrow().end) + 1;
  }

  /** Whether a body is the last part of a node. */
  boolean endsWithBrace(Node node) {
    return source.text().charAt(end(node) - 1) == '}';
  }

  /** Whether the file says above an offset that a program wrote it. */
  boolean saysGenerated(int offset) {
    return comments.sayGenerated(offset);
  }

  /** Notes that a declaration is deprecated, if it is by annotation or comment. */
  void deprecate(String name, Node declaration, List<Annotation> annotated) {
    if (Annotations.have(annotated, "Deprecated") || comments.deprecate(begin(declaration))) {
      deprecated.add(intern(name));
    }
  }

  <T> List<String> internAll(List<T> nodes, java.util.function.Function<T, String> text) {
    return nodes.stream().map(text).map(this::intern).toList();
  }

  /** Offset of the first character of a node. */
  int begin(Node node) {
    return source.lines().offset(node.getRange().orElseThrow().begin);
  }

  /** All of it, in the order of the source. */
  Facts toFacts() {
    return new Facts(
        namespace,
        generated,
        List.copyOf(imports),
        sorted(types, TypeDeclaration::span),
        sorted(functions, Function::span),
        sorted(variables, Variable::span),
        sorted(creations, Creation::span),
        sorted(calls, Call::span),
        sorted(mentions, Mention::span),
        sorted(literals, Literal::span),
        Optional.empty(),
        false,
        List.copyOf(deprecated),
        sorted(suppressions, Suppression::span),
        List.of(),
        List.of());
  }

  private static <T> List<T> sorted(List<T> facts, java.util.function.Function<T, Span> place) {
    facts.sort(Comparator.comparing(place, SOURCE_ORDER));
    return List.copyOf(facts);
  }
}
