package dev.ssot.language.java;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.language.ConflictMarkers;
import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Java, in every version that the parsing library knows. */
public final class JavaLanguage implements Language {
  private static final Comparator<Problem> PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final Strings strings = new Strings();
  private final Parsers parsers = new Parsers();

  @Override
  public String id() {
    return "java";
  }

  @Override
  public boolean reads(String path) {
    return path.endsWith(".java");
  }

  @Override
  public int factsVersion() {
    return 1;
  }

  @Override
  public Parsed parse(byte[] bytes) {
    SourceText source = SourceText.decode(bytes);
    ConflictMarkers conflicts = ConflictMarkers.in(source.text());
    List<Problem> problems = new ArrayList<>(conflicts.problems());
    source.problem().ifPresent(problems::add);
    Facts facts = facts(source, conflicts, problems);
    problems.sort(PLACE);
    return new Parsed(facts, List.copyOf(problems));
  }

  /** Conflict markers are set aside only where the file does not parse with them. */
  private Facts facts(SourceText source, ConflictMarkers conflicts, List<Problem> problems) {
    ParseResult<CompilationUnit> result = parsers.parse(source.text());
    if (!result.getProblems().isEmpty() && !conflicts.isEmpty()) {
      SourceText both = source.with(conflicts.asComments("//"));
      return facts(both, ConflictMarkers.in(""), problems);
    }
    result.getProblems().forEach(found -> problems.add(Messages.problem(found, source)));
    Tokens tokens = new Tokens(source.text());
    return result.getResult().map(unit -> facts(unit, source, tokens)).orElse(Facts.NONE);
  }

  private Facts facts(CompilationUnit unit, SourceText source, Tokens tokens) {
    FileFacts facts = new FileFacts(source, tokens, strings);
    new UnitWalk(facts).walk(unit);
    new Suppressions(facts).fromComments(source.text(), tokens);
    return facts.toFacts();
  }
}
