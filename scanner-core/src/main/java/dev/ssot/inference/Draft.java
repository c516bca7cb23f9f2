package dev.ssot.inference;

import java.util.List;

/**
 * What was inferred.
 *
 * @param concepts all speaks for them, the most contested first
 * @param doubtful something speaks against them
 * @param leftOut how many more there were of either
 * @param hints on which files are what
 */
public record Draft(
    List<Candidate> concepts, List<Candidate> doubtful, int leftOut, List<Hint> hints) {}
