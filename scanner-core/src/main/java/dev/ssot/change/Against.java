package dev.ssot.change;

import dev.ssot.outcome.StoredResult;
import dev.ssot.source.SourceTree;

/** What a tree is compared with. */
public sealed interface Against {
  /** What the user calls it, and what it turned out to be: {@code main, merge base 1f3a09bc4}. */
  String reference();

  /** Another tree, which is counted anew. */
  record Tree(String reference, SourceTree tree) implements Against {}

  /** A result that was counted earlier. */
  record Stored(String reference, StoredResult result) implements Against {}
}
