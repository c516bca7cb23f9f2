package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Literal;
import dev.ssot.rule.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What pytest is told to pass over: folders that it does not descend into, paths that its options
 * ignore, and those that a conftest.py lists as plain literals.
 */
final class PytestIgnores {
  private static final String CONFTEST = "conftest.py";

  /** What a conftest.py lists, relative to its own folder. */
  private record Listed(String source, String folder, String variable, String value) {
    boolean covers(String path) {
      if (!path.startsWith(folder)) {
        return false;
      }
      String below = path.substring(folder.length());
      return variable.equals("collect_ignore")
          ? isWithin(below, value)
          : NamePattern.of("*" + value).matches("/" + below);
    }

    Uncollected reason() {
      return ignored("`%s = [\"%s\"]` in %s leaves it out".formatted(variable, value, source));
    }
  }

  private final List<Listed> listed = new ArrayList<>();

  PytestIgnores(Codebase codebase) {
    codebase.units().stream()
        .filter(unit -> ("/" + unit.path()).endsWith("/" + CONFTEST))
        .forEach(this::read);
  }

  private void read(Unit conftest) {
    String folder = conftest.path().substring(0, conftest.path().length() - CONFTEST.length());
    for (Literal literal : conftest.facts().literals()) {
      boolean isList =
          literal.context().equals("collect_ignore")
              || literal.context().equals("collect_ignore_glob");
      if (isList && literal.within().isEmpty()) {
        listed.add(new Listed(conftest.path(), folder, literal.context(), literal.value()));
      }
    }
  }

  /** Why a file is passed over, if it is. */
  Optional<Uncollected> why(PytestSettings runner, String path) {
    return closedFolder(runner, path)
        .or(() -> option(runner, path))
        .or(
            () ->
                listed.stream().filter(each -> each.covers(path)).map(Listed::reason).findFirst());
  }

  /** Only below the folder that is asked for; that one may be called anything. */
  private static Optional<Uncollected> closedFolder(PytestSettings runner, String path) {
    String below = path.substring(runner.start(path).length());
    String[] parts = below.split("/");
    for (int i = 0; i < parts.length - 1; i++) {
      String folder = parts[i];
      for (NamePattern pattern : runner.closed()) {
        if (pattern.matches(folder)) {
          String said = runner.words("norecursedirs", List.of(pattern));
          return Optional.of(ignored(said + " keeps it out of the folder " + folder));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Uncollected> option(PytestSettings runner, String path) {
    String below = path.substring(runner.folder().length());
    Stream<String> ignored =
        runner.option("--ignore").filter(each -> isWithin(below, each)).map(v -> "--ignore=" + v);
    Stream<String> globs =
        runner
            .option("--ignore-glob")
            .filter(each -> NamePattern.of("*" + each).matches("/" + below))
            .map(v -> "--ignore-glob=" + v);
    return Stream.concat(ignored, globs)
        .map(option -> ignored("`%s` in %s leaves it out".formatted(option, runner.source())))
        .findFirst();
  }

  private static boolean isWithin(String path, String outer) {
    String folder = outer.replaceFirst("^\\./", "").replaceFirst("/+$", "");
    return path.equals(folder) || path.startsWith(folder + "/");
  }

  private static Uncollected ignored(String message) {
    return new Uncollected("ignored", message, Certainty.CERTAIN);
  }
}
