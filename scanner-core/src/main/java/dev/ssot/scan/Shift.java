package dev.ssot.scan;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Span;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where everything in a file went that was changed and yet says the same. What stands before,
 * around or beside something else still does.
 */
final class Shift {
  private final Map<Span, Span> moved;
  private final Map<Class<?>, List<Method>> accessors;

  private Shift(Map<Span, Span> moved, Map<Class<?>, List<Method>> accessors) {
    this.moved = new HashMap<>(moved);
    this.accessors = accessors;
  }

  /** Empty where more than places differs, or where their order does. */
  static Optional<Shift> between(Facts before, Facts now) {
    return new Shift(Map.of(), new ConcurrentHashMap<>()).with(before, now);
  }

  /** The same for more of the file, facts or lists of them. */
  Optional<Shift> with(Object before, Object now) {
    Shift wider = new Shift(moved, accessors);
    return wider.isSame(before, now) && (wider.moved.size() == moved.size() || wider.keepsOrder())
        ? Optional.of(wider)
        : Optional.empty();
  }

  /** Where a stretch went; empty where nothing is known to have been there. */
  Optional<Span> of(Span span) {
    boolean isWhole = span.equals(Span.FILE);
    Span to = moved.getOrDefault(span, isWhole ? Span.FILE : null);
    return isWhole && !Span.FILE.equals(to) ? Optional.empty() : Optional.ofNullable(to);
  }

  private boolean isSame(Object one, Object other) {
    if (one instanceof Span from) {
      return isTwin(from, (Span) other);
    } else if (one instanceof Record record) {
      return isSameRecord(record, other);
    } else if (one instanceof List<?> list) {
      return areSame(list, (List<?>) other);
    } else if (one instanceof Optional<?> maybe && maybe.isPresent()) {
      Optional<?> twin = (Optional<?>) other;
      return twin.isPresent() && isSame(maybe.get(), twin.get());
    }
    return one.equals(other);
  }

  /** One place goes to one place; what stands on one line keeps its width. */
  private boolean isTwin(Span from, Span to) {
    Span known = moved.putIfAbsent(from, to);
    return (known == null || known.equals(to))
        && (from.column() == 1) == (to.column() == 1)
        && width(from) == width(to);
  }

  private static int width(Span span) {
    return span.line() == span.endLine() ? span.endColumn() - span.column() : -1;
  }

  private boolean areSame(List<?> these, List<?> those) {
    if (these.size() != those.size()) {
      return false;
    }
    Iterator<?> twins = those.iterator();
    for (Object each : these) {
      if (!isSame(each, twins.next())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSameRecord(Record one, Object other) {
    if (!one.getClass().equals(other.getClass())) {
      return false;
    }
    for (Method accessor : accessors.computeIfAbsent(one.getClass(), Shift::accessors)) {
      if (!isSame(value(one, accessor), value(other, accessor))) {
        return false;
      }
    }
    return true;
  }

  private static List<Method> accessors(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
  }

  private static Object value(Object of, Method accessor) {
    try {
      return accessor.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a fact that is not public: " + of.getClass(), e);
    }
  }

  /** A place's beginning or end, and where that went. */
  private record Point(int line, int column, int toLine, int toColumn) {
    private static final Comparator<Point> ORDER =
        Comparator.comparingInt(Point::line).thenComparingInt(Point::column);

    /** Whether one is before the other, on its line, or at the same place, as it was before. */
    boolean isBehindAsBefore(Point other) {
      return Integer.signum(line - other.line) == Integer.signum(toLine - other.toLine)
          && (line != other.line
              || Integer.signum(column - other.column)
                  == Integer.signum(toColumn - other.toColumn));
    }
  }

  private boolean keepsOrder() {
    List<Point> points = new ArrayList<>();
    moved.forEach(
        (from, to) -> {
          points.add(new Point(from.line(), from.column(), to.line(), to.column()));
          points.add(new Point(from.endLine(), from.endColumn(), to.endLine(), to.endColumn()));
        });
    points.sort(Point.ORDER);
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i).isBehindAsBefore(points.get(i - 1))) {
        return false;
      }
    }
    return true;
  }
}
