package dev.ssot.facts;

/**
 * An assignment to a field, attribute or global.
 *
 * @param receiver {@code this} for the own object however it is named, {@code class} for the own
 *     class where it is named ({@code cls}, {@code Type}), "" for a simple name, else as written
 * @param name the assigned simple name; with {@code []} behind it where Python assigns to an
 *     element of that, as in {@code self.cache[key] = value}
 * @param guard what had to be true before
 */
public record Write(String receiver, String name, Value value, Guard guard, Span span) {
  /** The condition and the lock around an assignment. */
  public enum Guard {
    NONE,
    /** Only when the target is null, None, false or absent: filled on first use. */
    ABSENT,
    /** Under a lock. */
    LOCKED,
    /** Filled on first use, the whole of it under a lock. */
    LOCKED_ABSENT,
    /** Filled on first use, tested outside and again inside a lock. */
    DOUBLE_CHECKED
  }
}
