package dev.ssot.source;

import java.util.Optional;

/**
 * Where a tree comes from, as far as its repository says so.
 *
 * @param repository address of the remote named {@code origin}, for people: of scheme http or
 *     https, without anybody's credentials
 * @param branch that is checked out; empty on a detached head
 */
public record Origin(Optional<String> repository, Optional<String> branch) {
  /** Of a tree that belongs to no repository. */
  public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());
}
