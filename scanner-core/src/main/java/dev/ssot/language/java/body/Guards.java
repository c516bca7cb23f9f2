package dev.ssot.language.java.body;

import dev.ssot.facts.Write.Guard;
import java.util.ArrayList;
import java.util.List;

/** What is known to hold at a statement: locks that are held, names that were found absent. */
final class Guards {
  private record Test(String name, boolean locked) {}

  /** A point to return to when a block is left. */
  record Mark(int locks, int tests) {}

  private final List<Test> tests = new ArrayList<>();
  private int locks;

  void lock() {
    locks++;
  }

  void unlock() {
    locks = Math.max(0, locks - 1);
  }

  /** From here on these are null, false or otherwise absent. */
  void absent(List<String> names) {
    names.forEach(name -> tests.add(new Test(name, locks > 0)));
  }

  Mark mark() {
    return new Mark(locks, tests.size());
  }

  void reset(Mark mark) {
    locks = mark.locks();
    tests.subList(mark.tests(), tests.size()).clear();
  }

  /** What guards an assignment to a name at this point. */
  Guard of(String name) {
    boolean outside = tests.stream().anyMatch(test -> test.name().equals(name) && !test.locked());
    boolean inside = tests.stream().anyMatch(test -> test.name().equals(name) && test.locked());
    if (outside && inside) {
      return Guard.DOUBLE_CHECKED;
    }
    if (outside) {
      return Guard.ABSENT;
    }
    if (inside) {
      return Guard.LOCKED_ABSENT;
    }
    return locks > 0 ? Guard.LOCKED : Guard.NONE;
  }
}
