package dev.ssot.cli;

import dev.ssot.outcome.Renderer;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The names of all formats, in the order of the alphabet. */
final class Formats implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return all().map(Renderer::format).distinct().sorted().iterator();
  }

  /** The one of that name. */
  static Optional<Renderer> find(String name) {
    return all().filter(renderer -> renderer.format().equals(name)).findFirst();
  }

  private static Stream<Renderer> all() {
    return ServiceLoader.load(Renderer.class).stream().map(ServiceLoader.Provider::get);
  }
}
