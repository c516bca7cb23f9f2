package dev.ssot.language.java.gathering;

import com.github.javaparser.ast.Node;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Requirement;
import dev.ssot.facts.Span;
import dev.ssot.facts.Suppression;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.facts.Value;
import dev.ssot.facts.Variable;
import dev.ssot.language.java.text.SourceText;
import dev.ssot.language.java.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of one file while they are gathered, and what all who gather them need. */
public final class FileFacts {
  private static final Comparator<Span> SOURCE_ORDER =
      Comparator.comparingInt(Span::line).thenComparingInt(Span::column);

  private final List<Import> imports = new ArrayList<>();
  private final List<TypeDeclaration> types = new ArrayList<>();
  private final List<Function> functions = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<Creation> creations = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Literal> literals = new ArrayList<>();
  private final List<String> deprecated = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private final Mistakes mistakes;
  private final Requirements requirements;
  private final Comments comments;
  private final Shapes shapes;
  private boolean generated;
  private String namespace = "";

  private final SourceText source;
  private final Strings strings;
  private final Map<String, Integer> anonymous = new HashMap<>();

  /** Of a source with these tokens. */
  public FileFacts(SourceText source, Tokens tokens, Strings strings) {
    this.source = source;
    this.strings = strings;
    this.mistakes = new Mistakes(source);
    this.requirements = new Requirements(source);
    this.comments = new Comments(tokens);
    this.shapes = new Shapes(tokens, source.lines());
  }

  /** Sets the package. */
  public void namespace(String name) {
    namespace = intern(name);
  }

  /**
   * Adds an import.
   *
   * @param path what is imported, with {@code .*} behind it if on demand
   */
  public void addImport(String path, boolean isStatic, boolean isModule, Span span) {
    imports.add(new Imports(strings).of(path, isStatic, isModule, span));
  }

  /** Adds a type. One that says of itself that it is generated makes the file so. */
  public void add(TypeDeclaration type) {
    types.add(type);
    generated |= has(type.annotations(), "Generated");
  }

  /** Adds a function. */
  public void add(Function function) {
    functions.add(function);
  }

  /** Adds a field or constant. */
  public void add(Variable variable) {
    variables.add(variable);
  }

  /** Adds a creation. */
  public void add(Creation creation) {
    creations.add(creation);
  }

  /** Adds a call. */
  public void add(Call call) {
    calls.add(call);
  }

  /** Adds a mention. */
  public void add(Mention mention) {
    mentions.add(mention);
  }

  /** Adds a literal. */
  public void add(Literal literal) {
    literals.add(literal);
  }

  /** Adds a suppression. */
  public void add(Suppression suppression) {
    suppressions.add(suppression);
  }

  /** Notes that a declaration is deprecated, if it is by annotation or comment. */
  public void deprecate(String name, Node declaration, List<Annotation> annotated) {
    if (has(annotated, "Deprecated") || comments.deprecate(begin(declaration))) {
      deprecated.add(intern(name));
    }
  }

  /** Notes that the file is generated, if a comment above an offset says so. */
  public void readHeader(int offset) {
    generated |= comments.sayGenerated(offset);
  }

  /** Where syntax errors are noted that the library lets pass. */
  public Mistakes mistakes() {
    return mistakes;
  }

  /** Where it is noted which constructs need a newer version. */
  public Requirements requirements() {
    return requirements;
  }

  /** The hashes of bodies. */
  public Shapes shapes() {
    return shapes;
  }

  /** The number of the next anonymous type of a type, from 1. */
  public int nextAnonymous(String type) {
    return anonymous.merge(type, 1, Integer::sum);
  }

  /** An equal value, the same one for equal values. */
  public Value intern(Value value) {
    return strings.intern(value);
  }

  /** An equal string, the same one for equal strings. */
  public String intern(String string) {
    return strings.intern(string);
  }

  /** Where a node stands in the file. */
  public Span span(Node node) {
    return source.span(node.getRange().orElseThrow());
  }

  /** Where a stretch of text stands in the file. */
  public Span span(int start, int end) {
    return source.span(start, end);
  }

  /** Offset behind the last character of a node. */
  public int end(Node node) {
    return source.lines().offset(node.getRange().orElseThrow().end) + 1;
  }

  /** Whether a body is the last part of a node. */
  public boolean endsWithBrace(Node node) {
    return source.text().charAt(end(node) - 1) == '}';
  }

  /** The texts of some nodes. */
  public <T> List<String> internAll(List<T> nodes, java.util.function.Function<T, String> text) {
    return nodes.stream().map(text).map(this::intern).toList();
  }

  /** Offset of the first character of a node. */
  public int begin(Node node) {
    return source.lines().offset(node.getRange().orElseThrow().begin);
  }

  /** All of it, in the order of the source. */
  public Facts toFacts() {
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
        sorted(requirements.found(), Requirement::span),
        List.of());
  }

  private static <T> List<T> sorted(List<T> facts, java.util.function.Function<T, Span> place) {
    facts.sort(Comparator.comparing(place, SOURCE_ORDER));
    return List.copyOf(facts);
  }

  private static boolean has(List<Annotation> annotations, String simpleName) {
    return annotations.stream()
        .map(Annotation::name)
        .anyMatch(name -> name.equals(simpleName) || name.endsWith("." + simpleName));
  }
}
