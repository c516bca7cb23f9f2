package dev.ssot.cli;

import dev.ssot.outcome.Presentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Where to write in which format.
 *
 * @param <R> what writes a format
 */
record Outlets<R>(List<Outlet<R>> all) {

  /** One of them; without a file, standard output. */
  record Outlet<R>(R renderer, Optional<ReportFile> file) {}

  /** Lets a renderer write. */
  interface Writing<R> {
    void write(R renderer, Presentation how, Appendable out) throws IOException;
  }

  /**
   * Finds the mistakes before the work is done rather than after it.
   *
   * @param wanted as {@code FORMAT} or {@code FORMAT:FILE}
   * @throws UserError naming one
   */
  static <R> Outlets<R> of(Class<R> service, Function<R, String> format, List<String> wanted) {
    Map<String, R> known = new TreeMap<>();
    ServiceLoader.load(service).forEach(renderer -> known.put(format.apply(renderer), renderer));
    List<Outlet<R>> all = wanted.stream().map(each -> outlet(each, known)).toList();
    check(all.stream().map(Outlet::file).toList());
    return new Outlets<>(all);
  }

  /**
   * Makes sure that no two reports go to one place.
   *
   * @param files where reports go; without one, to standard output
   * @throws UserError naming the place
   */
  static void check(List<Optional<ReportFile>> files) {
    if (files.stream().filter(Optional::isEmpty).count() > 1) {
      throw new UserError(
          "--format: only one can go to standard output; give the others a file, "
              + "as in --format json:result.json");
    }
    Set<Path> seen = new HashSet<>();
    for (ReportFile file : files.stream().flatMap(Optional::stream).toList()) {
      if (!seen.add(file.file())) {
        throw new UserError("--format: " + file.name() + " is to be written twice");
      }
    }
  }

  /**
   * Finds one.
   *
   * @param wanted as {@code FORMAT} or {@code FORMAT:FILE}
   * @param known what writes a format, by its name
   * @throws UserError if there is no such format, or the file cannot be written
   */
  static <R> Outlet<R> outlet(String wanted, Map<String, R> known) {
    int colon = wanted.indexOf(':');
    String format = colon < 0 ? wanted : wanted.substring(0, colon);
    R renderer = known.get(format);
    if (renderer == null) {
      throw new UserError(
          "--format %s: there is no such format; there are %s"
              .formatted(format, String.join(", ", known.keySet())));
    }
    Optional<String> file = colon < 0 ? Optional.empty() : Optional.of(wanted.substring(colon + 1));
    return new Outlet<>(renderer, ReportTarget.file("--format " + wanted, file));
  }

  /** Writes each. */
  void write(Terminal terminal, boolean info, Writing<R> writing) throws IOException {
    for (Outlet<R> outlet : all) {
      if (outlet.file.isPresent()) {
        Presentation how =
            new Presentation(80, false, false, Integer.MAX_VALUE, info, false, false);
        outlet.file.get().write(out -> writing.write(outlet.renderer, how, out));
      } else {
        Presentation how =
            new Presentation(
                terminal.width(),
                terminal.color(),
                !terminal.unicode(),
                Integer.MAX_VALUE,
                info,
                false,
                false);
        writing.write(outlet.renderer, how, terminal.out());
      }
    }
  }
}
