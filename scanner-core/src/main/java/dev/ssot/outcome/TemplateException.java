package dev.ssot.outcome;

import java.io.Serial;

/** A template that the user has to mend; the message says where and why. */
public final class TemplateException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public TemplateException(String message) {
    super(message);
  }
}
