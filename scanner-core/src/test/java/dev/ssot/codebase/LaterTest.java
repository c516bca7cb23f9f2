package dev.ssot.codebase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is worked out once, however many ask for it, and on whatever threads. */
class LaterTest {
  @RepeatedTest(20)
  void aPoolThatWaitsForItDoesNotHoldItUp() {
    AtomicInteger times = new AtomicInteger();
    Later<List<Integer>> squares =
        new Later<>(
            () -> {
              times.incrementAndGet();
              return IntStream.range(0, 1000).parallel().mapToObj(i -> pause(i * i)).toList();
            });

    List<Integer> sizes =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> IntStream.range(0, 64).parallel().mapToObj(i -> squares.get().size()).toList());

    assertEquals(List.of(1000), sizes.stream().distinct().toList());
    assertEquals(1, times.get());
  }

  @Test
  void aFaultIsThrownToWhoeverAsks() {
    Later<String> broken =
        new Later<>(
            () -> {
              throw new IllegalArgumentException("no");
            });

    assertThrows(IllegalArgumentException.class, broken::get);
    assertThrows(IllegalArgumentException.class, broken::get);
  }

  private static int pause(int value) {
    Thread.onSpinWait();
    return value;
  }
}
