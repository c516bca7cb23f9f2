package dev.ssot.change;

import dev.ssot.outcome.Ruler;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** There is nothing to compare with, or it cannot be compared; the message says what to do. */
public final class CannotCompare extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CannotCompare(String message) {
    super(message);
  }

  /** A stored result was counted in another way, so that nothing may be subtracted from it. */
  static CannotCompare rulers(String reference, Ruler before, Ruler now) {
    return new CannotCompare(
        "%s: was counted by ruler %s, and this tree by %s: %s. "
                .formatted(
                    reference, before.fingerprint(), now.fingerprint(), difference(before, now))
            + "What two rulers counted is never subtracted; write it again, or compare with a "
            + "git ref, which is counted anew");
  }

  /** Which parts are not the same. */
  private static String difference(Ruler before, Ruler now) {
    TreeSet<String> names = new TreeSet<>(before.parts().keySet());
    names.addAll(now.parts().keySet());
    return names.stream()
        .filter(name -> !isSame(part(before, name), part(now, name)))
        .map(name -> difference(name, before, now))
        .collect(Collectors.joining(", "));
  }

  private static String difference(String name, Ruler before, Ruler now) {
    if (part(before, name).isEmpty()) {
      return name + " is new";
    }
    return name + (part(now, name).isEmpty() ? " is gone" : " differs");
  }

  /** The earlier one may have kept no more than a digest. */
  private static boolean isSame(String before, String now) {
    return before.equals(now) || before.equals(Ruler.digest(now));
  }

  private static String part(Ruler ruler, String name) {
    return ruler.parts().getOrDefault(name, "");
  }
}
