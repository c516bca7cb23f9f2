package dev.ssot.language.java;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import dev.ssot.language.java.declaration.UnitWalk;
import dev.ssot.language.java.gathering.FileFacts;
import dev.ssot.language.java.gathering.Strings;
import dev.ssot.language.java.gathering.Suppressions;
import dev.ssot.language.java.outline.Outline;
import dev.ssot.language.java.syntax.Parsers;
import dev.ssot.language.java.syntax.Recovery;
import dev.ssot.language.java.text.Conflicts;
import dev.ssot.language.java.text.Nesting;
import dev.ssot.language.java.text.SourceText;
import dev.ssot.language.java.text.Tokens;
import java.nio.charset.StandardCharsets;
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
    List<Problem> problems = new ArrayList<>();
    source.encodingProblem().ifPresent(problems::add);
    Facts facts = read(source, problems);
    problems.sort(PLACE);
    return new Parsed(facts, List.copyOf(problems));
  }

  @Override
  public void prepare() {
    parse(Rehearsal.TEXT.getBytes(StandardCharsets.UTF_8));
  }

  private Facts read(SourceText source, List<Problem> problems) {
    Conflicts conflicts = new Conflicts(source);
    problems.addAll(conflicts.problems());
    Tokens tokens = new Tokens(source.text()).without(conflicts.secondSides());
    Nesting nesting = new Nesting(source, tokens);
    problems.addAll(nesting.problems());
    nesting.hopeless().ifPresent(problems::add);
    if (nesting.hopeless().isPresent()) {
      return facts(Recovery.Parse.nothing(tokens), tokens, source, problems);
    }
    try {
      Recovery.Parse parse =
          new Recovery(parsers, source).parse(tokens.without(nesting.excess()), nesting.excess());
      problems.addAll(parse.problems());
      return facts(parse, tokens, source, problems);
    } catch (StackOverflowError e) {
      problems.add(source.problem(Problem.Kind.ABANDONED, 0, "nested too deeply to be read"));
      return facts(Recovery.Parse.nothing(tokens), tokens, source, problems);
    }
  }

  private Facts facts(
      Recovery.Parse parse, Tokens whole, SourceText source, List<Problem> problems) {
    FileFacts facts = new FileFacts(source, parse.tokens(), strings);
    parse.unit().ifPresent(new UnitWalk(facts)::walk);
    if (!parse.lost().isEmpty()) {
      new Outline(facts, whole, parse.lost()).read();
    }
    problems.addAll(facts.mistakes().found());
    new Suppressions(facts).fromComments(whole);
    return facts.toFacts();
  }
}
