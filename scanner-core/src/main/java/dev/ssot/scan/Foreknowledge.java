package dev.ssot.scan;

import java.io.IOException;

/**
 * What another state of the tree spares this one. It is asked for when it is wanted, for that state
 * may still be judged.
 */
interface Foreknowledge {
  /** Where there is no other state. */
  Foreknowledge NONE =
      new Foreknowledge() {
        @Override
        public Precedents precedents() {
          return Precedents.NONE;
        }

        @Override
        public KnownLines lines() {
          return KnownLines.NONE;
        }
      };

  /** What rules need not say anew. */
  Precedents precedents() throws IOException;

  /** Lines that need not be read anew. */
  KnownLines lines() throws IOException;
}
