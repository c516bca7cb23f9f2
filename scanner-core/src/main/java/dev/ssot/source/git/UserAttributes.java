package dev.ssot.source.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where git looks for attributes beside those of a repository: {@code core.attributesFile}. */
final class UserAttributes {
  private static final Pattern SETTING =
      Pattern.compile("(?im)^\\s*attributesfile\\s*=\\s*\"?([^\"\\r\\n]+?)\"?\\s*$");

  private UserAttributes() {}

  /**
   * The file, which need not be there.
   *
   * @param settings of the repository
   * @param home the user's folder
   */
  static Path of(Path settings, Path home) {
    return List.of(settings, home.resolve(".gitconfig"), home.resolve(".config/git/config"))
        .stream()
        .flatMap(file -> named(file, home).stream())
        .findFirst()
        .orElseGet(() -> home.resolve(".config/git/attributes"));
  }

  private static Optional<Path> named(Path settings, Path home) {
    try {
      Matcher setting =
          SETTING.matcher(
              Files.isRegularFile(settings)
                  ? Files.readString(settings, StandardCharsets.UTF_8)
                  : "");
      String last = "";
      while (setting.find()) {
        last = setting.group(1);
      }
      return last.isEmpty()
          ? Optional.empty()
          : Optional.of(last.startsWith("~/") ? home.resolve(last.substring(2)) : Path.of(last));
    } catch (IOException | InvalidPathException unknown) {
      return Optional.empty();
    }
  }
}
