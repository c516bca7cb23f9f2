package dev.ssot.cli;

/** The user asked for something that cannot be done; the message says where, what, and instead. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserError(String message) {
    super(message);
  }
}
