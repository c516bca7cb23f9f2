package dev.ssot.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where results are remembered between runs. */
final class CacheOptions {
  @Option(names = "--no-cache", description = "remember nothing, and use nothing remembered")
  boolean none;

  @Option(
      names = "--cache-dir",
      paramLabel = "DIR",
      description = "where to remember; default: ssot in the user's cache folder")
  Path folder;

  /** The folder; empty for none. */
  Optional<Path> folder() {
    if (none) {
      return Optional.empty();
    }
    return folder == null
        ? usual(System.getenv(), System.getProperty("os.name"))
        : Optional.of(folder);
  }

  private static Optional<Path> usual(Map<String, String> environment, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return Optional.ofNullable(environment.get("LOCALAPPDATA"))
          .map(base -> Path.of(base, "ssot"));
    }
    Optional<Path> home = Optional.ofNullable(environment.get("HOME")).map(Path::of);
    Optional<Path> base =
        name.startsWith("mac")
            ? home.map(own -> own.resolve("Library/Caches"))
            : Optional.ofNullable(environment.get("XDG_CACHE_HOME"))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .or(() -> home.map(own -> own.resolve(".cache")));
    return base.map(own -> own.resolve("ssot"));
  }
}
