package dev.ssot.baseline;

import java.util.List;
import java.util.stream.Collectors;

/** A baseline that the user has to mend; its message has a line for each mistake. */
public final class BaselineException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BaselineException(String file, List<String> mistakes) {
    super(mistakes.stream().map(each -> file + ":" + each).collect(Collectors.joining("\n")));
  }
}
