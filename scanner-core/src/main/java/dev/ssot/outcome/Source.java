package dev.ssot.outcome;

import dev.ssot.source.Origin;
import java.util.Optional;

/**
 * What was scanned.
 *
 * @param name of the root folder; never an absolute path
 * @param commit full id
 * @param dirty whether a scanned file differs from the commit
 * @param origin where the tree comes from
 */
public record Source(String name, Optional<String> commit, boolean dirty, Origin origin) {

  /** Of unknown origin. */
  public Source(String name, Optional<String> commit, boolean dirty) {
    this(name, commit, dirty, Origin.UNKNOWN);
  }
}
