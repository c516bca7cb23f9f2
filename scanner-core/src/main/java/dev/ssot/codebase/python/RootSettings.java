package dev.ssot.codebase.python;

import dev.ssot.facts.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which settings of Python's build tools and test runners name a folder that imports start from.
 */
final class RootSettings {
  private static final Set<String> FOLDERS =
      Set.of(
          "tool.setuptools.packages.find.where",
          "options.packages.find.where",
          "tool.poetry.packages.from",
          "tool.hatch.build.sources",
          "tool.hatch.build.targets.wheel.sources",
          "tool.pdm.build.package-dir",
          "tool.maturin.python-source",
          "tool.uv.build-backend.module-root",
          "tool.pytest.ini_options.pythonpath",
          "tool:pytest.pythonpath",
          "pytest.pythonpath");

  private static final Set<String> PACKAGES =
      Set.of("tool.hatch.build.targets.wheel.packages", "tool.hatch.build.packages");

  private static final Pattern SPACE = Pattern.compile("[\\s,]+");
  private static final String MAPPING = "tool.setuptools.package-dir.";

  private RootSettings() {}

  /** The folders that a setting makes roots, relative to the settings file; "" is its own. */
  static List<String> roots(Setting setting) {
    if (FOLDERS.contains(setting.key())) {
      return SPACE.splitAsStream(setting.value()).map(RootSettings::normal).toList();
    }
    if (PACKAGES.contains(setting.key())) {
      return List.of(parent(normal(setting.value())));
    }
    return mapping(setting).stream().toList();
  }

  private static Optional<String> mapping(Setting setting) {
    if (setting.key().startsWith(MAPPING)) {
      return mapped(setting.key().substring(MAPPING.length()), setting.value());
    }
    int equals = setting.value().indexOf('=');
    return setting.key().equals("options.package_dir") && equals >= 0
        ? mapped(
            setting.value().substring(0, equals).strip(),
            setting.value().substring(equals + 1).strip())
        : Optional.empty();
  }

  /** A package is mapped to a folder: its root is as far above the folder as its name is long. */
  private static Optional<String> mapped(String packageName, String folder) {
    String root = normal(folder);
    if (packageName.isEmpty()) {
      return Optional.of(root);
    }
    String suffix = packageName.replace('.', '/');
    return root.equals(suffix) || root.endsWith("/" + suffix)
        ? Optional.of(normal(root.substring(0, root.length() - suffix.length())))
        : Optional.empty();
  }

  private static String normal(String folder) {
    String plain = folder.replace('\\', '/');
    plain = plain.startsWith("./") ? plain.substring(2) : plain;
    plain = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    return plain.equals(".") ? "" : plain;
  }

  private static String parent(String folder) {
    return folder.substring(0, Math.max(folder.lastIndexOf('/'), 0));
  }
}
