package dev.ssot.cli;

import dev.ssot.outcome.Renderer;
import java.util.Iterator;
import java.util.ServiceLoader;

/** What a shell offers where a format may be named. */
final class FormatNames implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return ServiceLoader.load(Renderer.class).stream()
        .map(provider -> provider.get().format())
        .sorted()
        .iterator();
  }
}
