package dev.ssot.language.python;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.facts.Requirement;
import dev.ssot.language.Language;
import dev.ssot.language.MergeConflict;
import dev.ssot.language.Parsed;
import dev.ssot.language.python.grammar.Module;
import dev.ssot.language.python.grammar.NestingException;
import dev.ssot.language.python.grammar.Parser;
import dev.ssot.language.python.reading.FactsReader;
import dev.ssot.language.python.token.Lines;
import dev.ssot.language.python.token.Source;
import dev.ssot.language.python.token.SyntaxException;
import dev.ssot.language.python.token.Text;
import dev.ssot.language.python.token.Tokenizer;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Python 3.8 to 3.14. A file is first read strictly; only where that fails is it read again,
 * recovering, so that valid files are never read by guesses.
 */
public final class PythonLanguage implements Language {
  @Override
  public String id() {
    return "python";
  }

  @Override
  public boolean reads(String path) {
    return path.endsWith(".py") || path.endsWith(".pyi");
  }

  @Override
  public int factsVersion() {
    return 1;
  }

  @Override
  public Parsed parse(byte[] bytes) {
    Source source = Source.of(bytes);
    List<MergeConflict> conflicts = FirstSides.conflicts(source.text());
    List<Problem> problems = new ArrayList<>();
    conflicts.forEach(each -> problems.add(each.problem(source.text().toString())));
    source.problem().ifPresent(problems::add);
    Facts facts = abandonable(source.text(), conflicts, problems);
    problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return new Parsed(facts, List.copyOf(problems));
  }

  private static Facts abandonable(
      Text text, List<MergeConflict> conflicts, List<Problem> problems) {
    try {
      return facts(text, conflicts, problems);
    } catch (NestingException deep) {
      problems.add(problem(Problem.Kind.ABANDONED, deep.offset(), deep.getMessage(), text.lines()));
      return Facts.NONE;
    }
  }

  private static Facts facts(Text text, List<MergeConflict> conflicts, List<Problem> problems) {
    try {
      return strictly(text, problems);
    } catch (SyntaxException fault) {
      return conflicts.isEmpty()
          ? recovering(text, fault, problems)
          : facts(FirstSides.of(text, conflicts), List.of(), problems);
    }
  }

  private static Facts strictly(Text text, List<Problem> problems) {
    Module module = Parser.strictly(Tokenizer.strictly(text));
    Tokens tokens = module.tokens();
    for (SyntaxException fault : module.faults()) {
      problems.add(
          problem(Problem.Kind.SYNTAX, fault.offset(), fault.getMessage(), tokens.lines()));
    }
    Facts facts = FactsReader.read(module);
    boolean newest = facts.requirements().stream().anyMatch(PythonLanguage::isNewest);
    Optional<Integer> exception = newest ? Python2.namedException(tokens) : Optional.empty();
    if (exception.isEmpty()) {
      return facts;
    }
    problems.add(python2(tokens.start(exception.get()), "'except Type, name'", tokens.lines()));
    return facts.withoutRequirements();
  }

  private static boolean isNewest(Requirement requirement) {
    return requirement.version().equals("3.14");
  }

  /** Only the first mistake is reported, as by CPython: what follows may be due to it. */
  private static Facts recovering(Text text, SyntaxException first, List<Problem> problems) {
    Tokenizer.Result result = Tokenizer.recovering(text);
    Lines lines = result.tokens().lines();
    Facts facts = FactsReader.read(Parser.recovering(result.tokens()));
    Optional<String> construct = Python2.explains(first, result.tokens());
    if (construct.isPresent()) {
      problems.add(python2(first.offset(), construct.get(), lines));
      return facts.withoutRequirements();
    }
    problems.add(problem(Problem.Kind.SYNTAX, first.offset(), first.getMessage(), lines));
    return facts;
  }

  private static Problem python2(int offset, String construct, Lines lines) {
    String message = "this is Python 2 (" + construct + "); only Python 3 is read";
    return problem(Problem.Kind.SYNTAX, offset, message, lines);
  }

  private static Problem problem(Problem.Kind kind, int offset, String message, Lines lines) {
    return new Problem(kind, lines.line(offset), lines.column(offset), message);
  }
}
