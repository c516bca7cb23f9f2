package dev.ssot.cli;

import dev.ssot.outcome.Presentation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    List<Outlet<R>> all = new ArrayList<>();
    Set<Path> files = new HashSet<>();
    for (String each : wanted) {
      Outlet<R> outlet = outlet(each, known);
      all.add(outlet);
      if (outlet.file.isPresent() && !files.add(outlet.file.get().file())) {
        throw new UserError("--format: " + outlet.file.get().name() + " is to be written twice");
      }
    }
    if (all.stream().filter(outlet -> outlet.file.isEmpty()).count() > 1) {
      throw new UserError(
          "--format: only one can go to standard output; give the others a file, "
              + "as in --format json:result.json");
    }
    return new Outlets<>(all);
  }

  private static <R> Outlet<R> outlet(String wanted, Map<String, R> known) {
    int colon = wanted.indexOf(':');
    String format = colon < 0 ? wanted : wanted.substring(0, colon);
    R renderer = known.get(format);
    if (renderer == null) {
      throw new UserError(
          "--format %s: there is no such format; there are %s"
              .formatted(format, String.join(", ", known.keySet())));
    }
    String file = wanted.substring(colon + 1);
    if (file.isEmpty()) {
      throw new UserError("--format %s: the name of a file is missing".formatted(wanted));
    }
    return new Outlet<>(renderer, colon < 0 ? Optional.empty() : Optional.of(ReportFile.of(file)));
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
