package dev.ssot.trend;

import dev.ssot.source.git.History.Commit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How far apart the points of a curve are.
 *
 * @param every of how many commits one is taken; 0 for one of each span of time
 * @param span of a commit's day (UTC), where spans of time count
 */
public record Steps(int every, Function<LocalDate, LocalDate> span) {
  /** More points than this are hard to read and slow to count. */
  private static final int MANY = 300;

  /**
   * Reads what a user writes.
   *
   * @throws IllegalArgumentException if it is none of commit, day, week, month or a number from 1
   */
  public static Steps of(String text) {
    return switch (text) {
      case "commit" -> commits(1);
      case "day" -> new Steps(0, day -> day);
      case "week" -> WEEKS;
      case "month" -> new Steps(0, day -> day.withDayOfMonth(1));
      default -> {
        if (!text.matches("[1-9][0-9]{0,8}")) {
          throw new IllegalArgumentException(
              text + " is none of commit, day, week, month or a number of commits");
        }
        yield commits(Integer.parseInt(text));
      }
    };
  }

  private static final Steps WEEKS =
      new Steps(0, day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));

  /** What suits a number of commits: all of them, or one a week. */
  public static Steps suiting(int commits) {
    return commits > MANY ? WEEKS : commits(1);
  }

  /**
   * The commits that become points, oldest first; the newest is always one. Of a span of time it is
   * the last one in it.
   *
   * @param newestFirst a line of first parents
   */
  public List<Commit> of(List<Commit> newestFirst) {
    List<Commit> points = new ArrayList<>();
    if (every > 0) {
      for (int i = 0; i < newestFirst.size(); i += every) {
        points.add(newestFirst.get(i));
      }
    } else {
      Map<LocalDate, Commit> last = new LinkedHashMap<>();
      newestFirst.forEach(
          commit ->
              last.putIfAbsent(
                  span.apply(LocalDate.ofInstant(commit.time(), ZoneOffset.UTC)), commit));
      points.addAll(last.values());
    }
    Collections.reverse(points);
    return points;
  }

  private static Steps commits(int number) {
    return new Steps(number, day -> day);
  }
}
