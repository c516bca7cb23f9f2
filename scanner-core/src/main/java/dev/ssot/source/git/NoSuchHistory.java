package dev.ssot.source.git;

import java.io.IOException;

/**
 * A part of the history that is asked for and is not there; the message says which, and the git
 * command that mends it.
 */
public final class NoSuchHistory extends IOException {
  private static final long serialVersionUID = 1;

  NoSuchHistory(String missing, String remedy) {
    super(missing + "; " + remedy);
  }
}
