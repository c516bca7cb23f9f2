package dev.ssot.outcome;

import java.util.Optional;

/**
 * What was scanned.
 *
 * @param name of the root folder; never an absolute path
 * @param commit full id
 * @param dirty whether a scanned file differs from the commit
 */
public record Source(String name, Optional<String> commit, boolean dirty) {}
