package dev.ssot.cli;

import dev.ssot.outcome.Renderer;
import java.util.Iterator;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all formats, in the order of the alphabet. */
final class Formats implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return all().map(Renderer::format).distinct().sorted().iterator();
  }

  /** What writes each, by its name. */
  static SortedMap<String, Renderer> known() {
    return all().collect(Collectors.toMap(Renderer::format, one -> one, (a, b) -> a, TreeMap::new));
  }

  private static Stream<Renderer> all() {
    return ServiceLoader.load(Renderer.class).stream().map(ServiceLoader.Provider::get);
  }
}
