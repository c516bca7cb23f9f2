package dev.ssot.rule;

import java.io.Serial;
import java.nio.file.Path;

/** A jar whose rules cannot be used; its message says why in the words of its author. */
public final class PluginException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  PluginException(Path jar, String why) {
    super(jar + ": " + why);
  }

  PluginException(Path jar, String why, Throwable cause) {
    super(jar + ": " + why, cause);
  }
}
