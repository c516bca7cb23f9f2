package dev.ssot.language;

import dev.ssot.source.SourceFile;

/** A front-end threw, which it must not for whatever a file holds: the fault is ours. */
public final class FrontEndFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FrontEndFault(Language language, SourceFile file, Throwable cause) {
    super("the front-end for " + language.id() + " failed on " + file.path(), cause);
  }
}
