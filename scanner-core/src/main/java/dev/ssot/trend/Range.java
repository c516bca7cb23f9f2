package dev.ssot.trend;

import dev.ssot.source.git.History;
import dev.ssot.source.git.History.Commit;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the history, along first parents.
 *
 * @param text the newest commit's name, or two with {@code ..} between; the first is part of it
 * @param since first day in UTC; null for no bound
 * @param until last day in UTC; null for no bound
 */
public record Range(String text, LocalDate since, LocalDate until) {

  /**
   * Its commits, newest first.
   *
   * @throws dev.ssot.source.git.NoSuchHistory if a commit is not there
   */
  public List<Commit> of(History history) throws IOException {
    int dots = text.indexOf("..");
    String last = dots < 0 ? text : text.substring(dots + 2);
    Commit newest = history.resolve(last.isEmpty() ? "HEAD" : last);
    String oldest = dots <= 0 ? "" : history.resolve(text.substring(0, dots)).id();
    List<Commit> commits = new ArrayList<>();
    for (Commit commit : history.firstParents(newest)) {
      if (isWithin(LocalDate.ofInstant(commit.time(), ZoneOffset.UTC))) {
        commits.add(commit);
      }
      if (commit.id().equals(oldest)) {
        break;
      }
    }
    return commits;
  }

  private boolean isWithin(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
  }
}
