package dev.ssot.codebase;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is worked out when it is first wanted, once, on all cores.
 *
 * <p>Threads of the common pool may wait for it, even all of them, so that the work must not:
 * streams that are parallel in it run on a pool of its own.
 */
final class Later<T> {
  private Supplier<T> work;
  private T result;

  Later(Supplier<T> work) {
    this.work = work;
  }

  synchronized T get() {
    if (work != null) {
      result = apart(work);
      work = null;
    }
    return result;
  }

  /** Waits for it without helping others, as a pool's own threads do when they join a task. */
  private static <T> T apart(Supplier<T> work) {
    ForkJoinPool pool = new ForkJoinPool();
    try {
      FutureTask<T> task = new FutureTask<>(work::get);
      pool.execute(task);
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while resolving names", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      } else if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdown();
    }
  }
}
