package dev.ssot.language.java.body;

import dev.ssot.facts.Write.Guard;
import java.util.ArrayList;
import java.util.List;

/** What is known to hold at a statement: locks that are held, names that were found absent. */
final class Guards {
  private enum Found {
    ABSENT,
    ABSENT_UNDER_LOCK,
    ASSIGNED
  }

  private record Test(String name, Found found) {}

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
    Found found = locks > 0 ? Found.ABSENT_UNDER_LOCK : Found.ABSENT;
    names.forEach(name -> tests.add(new Test(name, found)));
  }

  Mark mark() {
    return new Mark(locks, tests.size());
  }

  void reset(Mark mark) {
    locks = mark.locks();
    tests.subList(mark.tests(), tests.size()).clear();
  }

  /** From here on it may be present again. */
  void assigned(String name) {
    tests.add(new Test(name, Found.ASSIGNED));
  }

  /** What guards an assignment to a name at this point. */
  Guard of(String name) {
    boolean outside = found(name, Found.ABSENT);
    boolean inside = found(name, Found.ABSENT_UNDER_LOCK);
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

  /** Whether it was found so since it was last assigned. */
  private boolean found(String name, Found wanted) {
    for (int i = tests.size() - 1; i >= 0; i--) {
      Test test = tests.get(i);
      if (test.name().equals(name) && test.found() != otherTest(wanted)) {
        return test.found() == wanted;
      }
    }
    return false;
  }

  private static Found otherTest(Found test) {
    return test == Found.ABSENT ? Found.ABSENT_UNDER_LOCK : Found.ABSENT;
  }
}
