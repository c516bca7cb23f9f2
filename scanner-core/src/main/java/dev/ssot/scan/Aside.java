package dev.ssot.scan;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is found out on a thread of its own while the scan goes on: opening git's
 * repository takes as long as reading a hundred files.
 */
final class Aside<T> {
  private final FutureTask<T> task;

  private Aside(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins at once; what it throws, {@link #result} does. */
  static <T> Aside<T> begin(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "ssot-aside");
    thread.setDaemon(true);
    thread.start();
    return new Aside<>(task);
  }

  /** Waits for it. */
  T result() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading the repository");
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  /** Has it stop, if it can; there is no result then. */
  void cancel() {
    task.cancel(true);
  }

  private static IOException rethrown(Throwable cause) {
    if (cause instanceof RuntimeException fault) {
      throw fault;
    } else if (cause instanceof Error fault) {
      throw fault;
    }
    return cause instanceof IOException failure ? failure : new IOException(cause);
  }
}
