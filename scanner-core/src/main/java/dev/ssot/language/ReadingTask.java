package dev.ssot.language;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.source.BlobId;
import dev.ssot.source.SourceFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One file to read, on any thread; its result is settled once, by whoever comes first. */
final class ReadingTask {
  private final SourceFile file;
  private final Language language;
  private final FactsStore store;
  private final CompletableFuture<Reading> result = new CompletableFuture<>();
  private volatile Optional<BlobId> id = Optional.empty();

  ReadingTask(SourceFile file, Language language, FactsStore store) {
    this.file = file;
    this.language = language;
    this.store = store;
  }

  /**
   * Reads the file.
   *
   * @return whether the result was still wanted
   * @throws StackOverflowError if it nests too deeply, with the result not settled
   */
  boolean run() {
    try {
      return result.complete(read());
    } catch (StackOverflowError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      return result.completeExceptionally(new FrontEndFault(language, file, e));
    }
  }

  /**
   * Settles for nothing.
   *
   * @return whether there was no result yet
   */
  boolean giveUp(String why) {
    return result.complete(without(Problem.Kind.ABANDONED, why));
  }

  /**
   * What came of it, once it is settled.
   *
   * @throws FrontEndFault if the front-end threw
   */
  Reading result() {
    try {
      return result.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof FrontEndFault fault ? fault : e;
    }
  }

  private Reading read() {
    return known().orElseGet(this::readContent);
  }

  /** Neither read nor hashed, if its id is known and the facts are. */
  private Optional<Reading> known() {
    if (store == FactsStore.NONE) {
      return Optional.empty();
    }
    return file.id()
        .flatMap(
            told ->
                store
                    .find(FactsStore.Key.of(language, told, file.size()))
                    .map(parsed -> new Reading(file, Optional.of(told), language.id(), parsed)));
  }

  /** The id is that of the bytes themselves: the file may have changed since it was listed. */
  private Reading readContent() {
    byte[] bytes;
    try {
      bytes = file.read();
    } catch (IOException e) {
      return without(Problem.Kind.UNREADABLE, reason(e));
    }
    BlobId own = BlobId.of(bytes);
    id = Optional.of(own);
    FactsStore.Key key = FactsStore.Key.of(language, own, bytes.length);
    Parsed parsed = store.find(key).orElseGet(() -> parse(bytes, key));
    return new Reading(file, id, language.id(), parsed);
  }

  /** What is no longer wanted is not kept either: somebody may be taking stock by then. */
  private Parsed parse(byte[] bytes, FactsStore.Key key) {
    Parsed parsed = language.parse(bytes);
    if (!result.isDone()) {
      store.keep(key, parsed);
    }
    return parsed;
  }

  private Reading without(Problem.Kind kind, String why) {
    Parsed nothing = new Parsed(Facts.NONE, List.of(new Problem(kind, 1, 1, why)));
    return new Reading(file, id, language.id(), nothing);
  }

  /** The exceptions' own messages name absolute paths. */
  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "cannot be read: no permission";
    } else if (failure instanceof NoSuchFileException) {
      return "cannot be read: it is gone since it was listed";
    }
    return "cannot be read";
  }
}
