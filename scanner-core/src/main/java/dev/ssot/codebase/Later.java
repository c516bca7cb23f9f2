package dev.ssot.codebase;

import java.util.function.Supplier;

/** Something that is worked out when it is first wanted, once, whoever else waits for it. */
final class Later<T> {
  private Supplier<T> work;
  private T result;

  Later(Supplier<T> work) {
    this.work = work;
  }

  synchronized T get() {
    if (work != null) {
      result = work.get();
      work = null;
    }
    return result;
  }
}
