package dev.ssot.language;

import dev.ssot.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All languages that are read, and how their front-ends are run: on threads of their own with deep
 * stacks, since syntax nests as deeply as its writer likes.
 *
 * @param languages where two read the same path, the first one does
 * @param jobs how many files are read at a time, at least 1; the results do not depend on it
 * @param patience how long one file may take before it is given up
 * @param store of what was parsed before; the results do not depend on it
 */
public record FrontEnds(
    List<Language> languages, int jobs, Duration patience, Progress progress, FactsStore store) {
  /** What a file gets unless somebody says otherwise. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  public FrontEnds {
    languages = List.copyOf(languages);
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs: " + jobs + ", but at least 1 is needed");
    }
  }

  /** Those that remember nothing. */
  public FrontEnds(List<Language> languages, int jobs, Duration patience, Progress progress) {
    this(languages, jobs, patience, progress, FactsStore.NONE);
  }

  /** Whether a file of this path can be read. */
  public boolean reads(String path) {
    return languageOf(path).isPresent();
  }

  /**
   * Reads files; the results are in the order of the files.
   *
   * <p>A file that cannot be had, takes too long or nests too deeply has a problem that says so.
   * One that takes too long keeps a daemon thread busy even after this returns: Java cannot stop
   * it.
   *
   * @throws IllegalArgumentException if a file is of no language
   * @throws FrontEndFault if a front-end threw, for the first such file, after all were read
   * @throws java.util.concurrent.CancellationException if this thread is interrupted
   */
  public List<Reading> read(List<SourceFile> files) {
    List<ReadingTask> tasks = files.stream().map(this::task).toList();
    new Crew(tasks, patience, progress).work(jobs);
    store.commit();
    return tasks.stream().map(ReadingTask::result).toList();
  }

  private ReadingTask task(SourceFile file) {
    Language language =
        languageOf(file.path())
            .orElseThrow(() -> new IllegalArgumentException("of no language: " + file.path()));
    return new ReadingTask(file, language, store);
  }

  /** The language that reads a file of this path. */
  public Optional<Language> languageOf(String path) {
    return languages.stream().filter(language -> language.reads(path)).findFirst();
  }
}
