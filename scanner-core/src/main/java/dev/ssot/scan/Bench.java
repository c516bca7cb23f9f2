package dev.ssot.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Work that is done on some threads while more is brought, but no more than there is room for. The
 * pieces know nothing of one another.
 */
public final class Bench<T> implements AutoCloseable {
  /** In bytes; as much as a program's main thread has, since rules walk deep trees. */
  private static final long STACK = 8L << 20;

  private final ExecutorService threads;
  private final Semaphore room;
  private final List<Future<T>> begun = new ArrayList<>();

  /** With room for some pieces of work at a time. */
  public Bench(int places) {
    threads = Executors.newFixedThreadPool(places, Bench::thread);
    room = new Semaphore(places);
  }

  /** Brings a piece of work; waits until there is room for it. */
  public void put(Callable<T> work) {
    room.acquireUninterruptibly();
    begun.add(
        threads.submit(
            () -> {
              try {
                return work.call();
              } finally {
                room.release();
              }
            }));
  }

  /** What all of it came to, in the order that it was brought; what one threw, this does. */
  public List<T> results() {
    List<T> results = new ArrayList<>();
    for (Future<T> each : begun) {
      results.add(result(each));
    }
    return results;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "ssot-bench", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T result(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while judging", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      } else if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
