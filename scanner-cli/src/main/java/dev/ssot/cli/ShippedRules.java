package dev.ssot.cli;

import dev.ssot.rule.RuleBook;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The rules that ssot brings, loaded once. */
final class ShippedRules {
  private static final FutureTask<RuleBook> BOOK =
      new FutureTask<>(() -> RuleBook.of(Ssot.class.getClassLoader()));

  private ShippedRules() {}

  /** Whoever comes first loads them, and others wait for that. */
  static RuleBook book() {
    BOOK.run();
    try {
      return BOOK.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while loading the rules", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException wrong
          ? wrong
          : new IllegalStateException(e.getCause());
    }
  }
}
