package dev.ssot.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does pieces of work that know nothing of one another, several at a time.
 *
 * @param voices how many at a time
 */
record Choir(int voices) {
  /** In bytes; as much as a program's main thread has, since rules walk deep trees. */
  private static final long STACK = 8L << 20;

  /** What the pieces come to, in their order; what one throws, this does. */
  <T> List<T> results(List<Callable<T>> pieces) {
    ExecutorService threads = Executors.newFixedThreadPool(voices, Choir::thread);
    try {
      List<Future<T>> begun = pieces.stream().map(threads::submit).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> each : begun) {
        results.add(result(each));
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "ssot-rule", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T result(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the rules were judging", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
