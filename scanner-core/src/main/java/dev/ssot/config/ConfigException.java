package dev.ssot.config;

import dev.ssot.yaml.Mistake;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A configuration that the user has to mend; its message has a line for each mistake. */
public final class ConfigException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final transient List<Mistake> mistakes;

  /**
   * @param file what the user calls it
   */
  public ConfigException(String file, List<Mistake> mistakes) {
    super(mistakes.stream().map(each -> file + ":" + each).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  /** In the order of their places. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
