package dev.ssot.language.java.syntax;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.StringProvider;
import com.github.javaparser.ast.CompilationUnit;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The parsers of the library, each used by one thread at a time, because they are costly to make
 * and keep state while they run.
 */
public final class Parsers {
  private final Queue<JavaParser> idle = new ConcurrentLinkedQueue<>();

  ParseResult<CompilationUnit> parse(String text) {
    JavaParser waiting = idle.poll();
    JavaParser parser = waiting == null ? create() : waiting;
    ParseResult<CompilationUnit> result =
        parser.parse(ParseStart.COMPILATION_UNIT, new StringProvider(text));
    idle.add(parser);
    return result;
  }

  /** Comments and checks after parsing cost more than the parsing itself, and we use neither. */
  private static JavaParser create() {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_26)
            .setAttributeComments(false);
    configuration.getProcessors().clear();
    return new JavaParser(configuration);
  }
}
