package dev.ssot.language;

import dev.ssot.source.BlobId;
import java.util.Optional;

/**
 * Somewhere that remembers what files hold, so that no content has to be parsed twice. It is shared
 * between threads.
 */
public interface FactsStore {
  /** Remembers nothing. */
  FactsStore NONE =
      new FactsStore() {
        @Override
        public Optional<Parsed> find(Key key) {
          return Optional.empty();
        }

        @Override
        public void keep(Key key, Parsed parsed) {}

        @Override
        public void commit() {}
      };

  /**
   * What facts depend on.
   *
   * @param size of the content in bytes. The id alone says the same, but for a file whose id git
   *     tells: its content is another one where git converts as it checks out, and of another size
   */
  record Key(String language, int factsVersion, BlobId id, long size) {
    static Key of(Language language, BlobId id, long size) {
      return new Key(language.id(), language.factsVersion(), id, size);
    }
  }

  /** What was kept; empty also where it can no longer be had. */
  Optional<Parsed> find(Key key);

  /** Remembers, but for this run alone until {@link #commit}. */
  void keep(Key key, Parsed parsed);

  /** Makes what was kept last beyond this run; it never fails, but may achieve nothing. */
  void commit();
}
