package dev.ssot.language.python;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import dev.ssot.language.python.grammar.Module;
import dev.ssot.language.python.grammar.NestingException;
import dev.ssot.language.python.grammar.Parser;
import dev.ssot.language.python.reading.FactsReader;
import dev.ssot.language.python.token.Lines;
import dev.ssot.language.python.token.Source;
import dev.ssot.language.python.token.SyntaxException;
import dev.ssot.language.python.token.Tokenizer;
import dev.ssot.language.python.token.Tokens;
import java.util.ArrayList;
import java.util.List;

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
    List<Problem> problems = new ArrayList<>(0);
    source.problem().ifPresent(problems::add);
    try {
      return parse(source.text(), problems);
    } catch (NestingException deep) {
      Lines lines = Lines.of(source.text());
      problems.add(problem(Problem.Kind.ABANDONED, deep.offset(), deep.getMessage(), lines));
      return new Parsed(Facts.NONE, List.copyOf(problems));
    }
  }

  private static Parsed parse(String text, List<Problem> problems) {
    try {
      Tokens tokens = Tokenizer.strictly(text);
      Module module = Parser.strictly(tokens);
      module.faults().forEach(fault -> problems.add(syntax(fault, tokens.lines())));
      return new Parsed(FactsReader.read(module), List.copyOf(problems));
    } catch (SyntaxException fault) {
      return recover(text, fault, problems);
    }
  }

  private static Parsed recover(String text, SyntaxException first, List<Problem> problems) {
    Tokenizer.Result result = Tokenizer.recovering(text);
    Module module = Parser.recovering(result.tokens());
    problems.add(syntax(first, result.tokens().lines()));
    return new Parsed(FactsReader.read(module), List.copyOf(problems));
  }

  private static Problem syntax(SyntaxException fault, Lines lines) {
    return problem(Problem.Kind.SYNTAX, fault.offset(), fault.getMessage(), lines);
  }

  private static Problem problem(Problem.Kind kind, int offset, String message, Lines lines) {
    return new Problem(kind, lines.line(offset), lines.column(offset), message);
  }
}
