package dev.ssot.language.python.grammar;

import dev.ssot.facts.Requirement;
import dev.ssot.language.python.token.SyntaxException;
import dev.ssot.language.python.token.Tokens;
import java.util.List;

/**
 * A file's syntax tree.
 *
 * @param walruses whether there is a {@code :=} in it
 * @param faults what was met on the way and did not keep the tree from being made
 */
public record Module(
    Tokens tokens,
    List<Statement> body,
    List<Requirement> requirements,
    boolean walruses,
    List<SyntaxException> faults) {}
