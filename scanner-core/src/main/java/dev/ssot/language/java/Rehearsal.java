package dev.ssot.language.java;

/**
 * A class to parse before there is anything to parse. The parsing library is large, and a JVM is
 * slow at what it does for the first time: the first file takes a third of a second, and after this
 * one half of that.
 */
final class Rehearsal {
  private static final int METHODS = 8;

  /** With what most classes hold. */
  static final String TEXT =
      """
      package sample;

      import java.util.List;
      import static java.util.Map.entry;

      /** Says what it is. */
      @Deprecated(since = "1")
      public abstract class Sample<T extends Comparable<T>> implements Runnable {
        private static final int SIZE = 1 << 4;
        private final List<? super T> names = new java.util.ArrayList<>();

        Sample(String name) {
          this.name = name;
        }
      """
          + """
        /**
         * Does this and that.
         */
        @Override
        protected static <E> List<E> some(final E[] all, @Nullable String text, int... more)
            throws Exception {
          int count = 0;
          for (int i = 0; i < all.length && text != null; i++) {
            count += all[i].hashCode() * 31 + (i % 2 == 0 ? 1 : -1);
          }
          for (E each : all) {
            if (each instanceof String && !((String) each).isEmpty()) {
              continue;
            } else if (count >= SIZE || text.charAt(0) == 'x') {
              throw new IllegalStateException("too many: " + count + ", " + each, null);
            }
          }
          try {
            List<E> found = stream(all).map(e -> e).filter(Objects::nonNull).toList();
            return found.isEmpty() ? List.of() : found.subList(0, found.size() - 1);
          } catch (RuntimeException | Error e) {
            log.warn(e.getMessage(), e);
            return Collections.emptyList();
          } finally {
            // Nothing is left open.
            close();
          }
        }
      """
              .repeat(METHODS)
          + "}\n";

  private Rehearsal() {}
}
