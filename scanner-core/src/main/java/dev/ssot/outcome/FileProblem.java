package dev.ssot.outcome;

import dev.ssot.facts.Problem;

/** A problem and the file that has it. */
public record FileProblem(String path, Problem problem) {}
