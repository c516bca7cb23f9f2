package dev.ssot.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where programs put what is the user's and belongs to no project.
 *
 * @param system the operating system's name
 */
record UserFolders(Map<String, String> environment, String system, Path home) {
  private static final String OURS = "ssot";

  static UserFolders ofProcess() {
    return new UserFolders(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /** For what can be had again; {@code XDG_CACHE_HOME} speaks first on every system. */
  Path cache() {
    String name = system.toLowerCase(Locale.ROOT);
    Path usual =
        name.startsWith("windows")
            ? named("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"))
            : home.resolve(name.startsWith("mac") ? "Library/Caches" : ".cache");
    return named("XDG_CACHE_HOME").orElse(usual).resolve(OURS);
  }

  /** A relative one means nothing, as the XDG specification has it. */
  private Optional<Path> named(String variable) {
    return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
  }
}
