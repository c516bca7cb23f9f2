package dev.ssot.language;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that do one list of tasks, and the watch over them. One that is stuck is left behind,
 * and another takes its place.
 */
final class Crew {
  private static final long STACK_BYTES = 256L << 20;
  private static final long TICK_MILLIS = 50;

  /** Each that is stuck keeps a processor busy, so there is an end to replacing them. */
  private static final int MOST_STUCK = 16;

  private final List<ReadingTask> tasks;
  private final Duration patience;
  private final Progress progress;
  private final AtomicInteger next = new AtomicInteger();
  private final CountDownLatch open;
  private final Set<Worker> workers = ConcurrentHashMap.newKeySet();
  private int stuck;

  Crew(List<ReadingTask> tasks, Duration patience, Progress progress) {
    this.tasks = tasks;
    this.patience = patience;
    this.progress = progress;
    this.open = new CountDownLatch(tasks.size());
  }

  /** Does all tasks; when it returns normally, every result is settled. */
  void work(int jobs) {
    try {
      for (int i = 0; i < Math.min(jobs, tasks.size()); i++) {
        hire();
      }
      watch();
      for (Worker worker : workers) {
        worker.thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading");
    } finally {
      next.set(tasks.size());
    }
  }

  private void watch() throws InterruptedException {
    while (!open.await(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
      progress.read(tasks.size() - (int) open.getCount(), tasks.size());
      workers.forEach(this::check);
      if (workers.stream().noneMatch(worker -> worker.thread.isAlive())) {
        tasks.forEach(task -> giveUp(task, "not tried: too many others took too long"));
      }
    }
    progress.read(tasks.size(), tasks.size());
  }

  private void check(Worker worker) {
    Optional<Started> started = worker.started;
    if (started.isPresent()
        && System.nanoTime() - started.get().nanos > patience.toNanos()
        && giveUp(started.get().task, "took longer than " + seconds())) {
      workers.remove(worker);
      worker.thread.interrupt();
      stuck++;
      if (stuck < MOST_STUCK) {
        hire();
      }
    }
  }

  private boolean giveUp(ReadingTask task, String why) {
    boolean settled = task.giveUp(why);
    if (settled) {
      open.countDown();
    }
    return settled;
  }

  private String seconds() {
    BigDecimal seconds = BigDecimal.valueOf(patience.toMillis(), 3);
    return seconds.stripTrailingZeros().toPlainString() + " s";
  }

  private void hire() {
    Worker worker = new Worker();
    workers.add(worker);
    worker.thread.start();
  }

  /** What a worker is at, and since when. */
  private record Started(ReadingTask task, long nanos) {}

  private final class Worker implements Runnable {
    private final Thread thread = new Thread(null, this, "ssot-reader", STACK_BYTES);
    private volatile Optional<Started> started = Optional.empty();

    Worker() {
      thread.setDaemon(true);
    }

    @Override
    public void run() {
      int at = next.getAndIncrement();
      while (at < tasks.size() && does(tasks.get(at))) {
        at = next.getAndIncrement();
      }
    }

    /**
     * Whether this worker may go on. It may not once it was replaced, nor after its stack
     * overflowed, for what a front-end keeps per thread may then be half written.
     */
    private boolean does(ReadingTask task) {
      started = Optional.of(new Started(task, System.nanoTime()));
      try {
        boolean settled = task.run();
        if (settled) {
          open.countDown();
        }
        return settled;
      } catch (StackOverflowError e) {
        hire();
        giveUp(task, "nests too deeply");
        return false;
      }
    }
  }
}
