package dev.ssot.config;

import dev.ssot.binding.Binder;
import dev.ssot.binding.Keys;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.rule.Options;
import dev.ssot.rule.RuleBook;
import dev.ssot.yaml.Mistake;
import dev.ssot.yaml.Mistakes;
import dev.ssot.yaml.Position;
import dev.ssot.yaml.Tree;
import dev.ssot.yaml.YamlReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code ssot.yaml}. It is data: what it does not know is a mistake, and all mistakes are
 * told at once. An empty file says nothing, so all stays as it is by default.
 */
public final class ConfigReader {
  private final RuleBook book;

  /**
   * @param book the rules that may be configured
   */
  public ConfigReader(RuleBook book) {
    this.book = book;
  }

  /**
   * Reads a file.
   *
   * @throws ConfigException if it cannot be read, or holds a mistake
   */
  public Config read(Path file) {
    String name = file.getFileName().toString();
    try {
      return read(name, Files.readAllBytes(file));
    } catch (IOException e) {
      throw refused(name, "cannot be read: " + reason(e));
    }
  }

  /**
   * Reads the content of a file.
   *
   * @param name what the user calls it
   * @throws ConfigException if it holds a mistake
   */
  public Config read(String name, byte[] content) {
    try {
      return read(
          name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      throw refused(name, "is not UTF-8");
    }
  }

  /**
   * Reads the text of a file.
   *
   * @param name what the user calls it
   * @throws ConfigException if it holds a mistake
   */
  public Config read(String name, String text) {
    var mistakes = new Mistakes();
    Optional<Config> config =
        new YamlReader(mistakes).read(text).flatMap(tree -> bind(name, tree, mistakes));
    return config
        .filter(right -> mistakes.isEmpty())
        .orElseThrow(() -> new ConfigException(name, mistakes.all()));
  }

  private Optional<Config> bind(String name, Tree tree, Mistakes mistakes) {
    RuleBook known = new CustomCheck(book, mistakes).known(tree);
    tree.get("rules")
        .ifPresent(rules -> rules.entries().forEach(entry -> judge(entry, known, mistakes)));
    tree.get("accept").ifPresent(accept -> judgeAccepted(accept.items(), known, mistakes));
    new TargetCheck(known, tree, mistakes).check();
    return new Binder(mistakes)
        .read(tree, Config.class, "")
        .map(config -> config.writtenAs(Manifests.of(name, tree)));
  }

  /** What only the rule itself can tell: whether it is there, and its kinds and options. */
  private void judge(Tree.Entry entry, RuleBook all, Mistakes mistakes) {
    String path = Keys.path("rules", entry.key());
    Optional<ConfiguredRule> known = book.find(entry.key());
    if (known.isEmpty() && all.find(entry.key()).isPresent()) {
      mistakes.add(entry.at(), path, "all that this rule is stands in its entry under custom");
      return;
    } else if (known.isEmpty()) {
      mistakes.unknown(entry.at(), path, "rule", entry.key(), book.ids());
      return;
    }
    ConfiguredRule rule = known.get();
    entry
        .value()
        .get("options")
        .ifPresent(options -> Options.lay(rule.rule(), options, path + ".options", mistakes));
    var kinds = rule.page().kinds().keySet();
    entry.value().get("kinds").stream()
        .flatMap(written -> written.entries().stream())
        .filter(kind -> !kinds.contains(kind.key()))
        .forEach(
            kind ->
                mistakes.unknown(
                    kind.at(), path + ".kinds." + kind.key(), "kind", kind.key(), kinds));
  }

  private static void judgeAccepted(List<Tree> accepted, RuleBook known, Mistakes mistakes) {
    for (int i = 0; i < accepted.size(); i++) {
      String path = "accept[" + i + "].rule";
      if (accepted.get(i).get("rule").orElse(Tree.empty()) instanceof Tree.Scalar rule
          && !known.ids().contains(rule.text())) {
        mistakes.unknown(rule.at(), path, "rule", rule.text(), known.ids());
      }
    }
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
  }

  private static ConfigException refused(String name, String message) {
    return new ConfigException(name, List.of(new Mistake(Position.START, "", message)));
  }
}
