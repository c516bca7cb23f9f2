package dev.ssot.cli;

import dev.ssot.config.Config;
import dev.ssot.config.ConfigLocator;
import dev.ssot.config.ConfigReader;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.PluginException;
import dev.ssot.rule.PluginJar;
import dev.ssot.rule.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which rules there are, besides those that ssot brings: shared by all commands with rules. */
final class RuleOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "configuration to use instead of the nearest ssot.yaml")
  Path config;

  @Option(
      names = "--plugin",
      paramLabel = "JAR",
      description = "rules of one's own; repeatable (see docs/writing-a-rule.md)")
  List<Path> plugins = List.of();

  /**
   * The configuration that holds for a path.
   *
   * @throws UserError if the wanted one is not there
   */
  Optional<Path> configuration(Path path) {
    if (config != null && !Files.isRegularFile(config)) {
      throw new UserError(
          "--config %s: %s"
              .formatted(config, Files.exists(config) ? "is no file" : "there is no such file"));
    }
    return config == null ? ConfigLocator.nearest(path) : Optional.of(config.toAbsolutePath());
  }

  /**
   * The rules that ssot and the plugins bring.
   *
   * @throws UserError if a plugin cannot be used
   */
  RuleBook programmed() {
    RuleBook book = ShippedRules.book();
    for (Path plugin : plugins) {
      book = with(plugin, book);
    }
    return book;
  }

  /**
   * What is configured for a path.
   *
   * @param book the rules that there are but for those that the configuration declares
   * @throws dev.ssot.config.ConfigException if the configuration holds a mistake
   */
  Config configured(Path path, RuleBook book) {
    return configuration(path)
        .map(file -> new ConfigReader(book).read(file))
        .orElseGet(Config::defaults);
  }

  private static RuleBook with(Path plugin, RuleBook book) {
    try {
      List<ConfiguredRule> rules = PluginJar.rules(plugin);
      for (ConfiguredRule rule : rules) {
        if (book.find(rule.id()).isPresent()) {
          throw new UserError(
              "--plugin %s: %s is the id of another rule; give this one its own"
                  .formatted(plugin, rule.id()));
        }
      }
      return book.and(rules);
    } catch (PluginException unusable) {
      throw new UserError("--plugin " + unusable.getMessage());
    }
  }
}
