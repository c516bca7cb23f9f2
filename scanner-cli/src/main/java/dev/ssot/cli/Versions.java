package dev.ssot.cli;

import dev.ssot.language.Language;
import dev.ssot.rule.ConfiguredRule;
import dev.ssot.scan.Setup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.IVersionProvider;

/** All versions that a count depends on: the tool's, and those of its facts and rules. */
final class Versions implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Setup setup = Setup.of(Optional.empty());
    return new String[] {
      "ssot " + tool(), "facts: " + facts(setup.languages()), "rules: " + rules(setup)
    };
  }

  /** From the jar's manifest. */
  private static String tool() {
    return Optional.ofNullable(Ssot.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  private static String facts(List<Language> languages) {
    return languages.stream()
        .map(language -> language.id() + " " + language.factsVersion())
        .collect(Collectors.joining(", "));
  }

  private static String rules(Setup setup) {
    return setup.rules().rules().stream().map(Versions::rule).collect(Collectors.joining(", "));
  }

  private static String rule(ConfiguredRule rule) {
    return rule.id() + " " + rule.page().version();
  }
}
