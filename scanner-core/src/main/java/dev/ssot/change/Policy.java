package dev.ssot.change;

import dev.ssot.config.Config;
import dev.ssot.config.ConfigException;
import dev.ssot.scan.Setup;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * By which configuration two states are judged.
 *
 * @param judging for both
 * @param ownNow that of the later state
 * @param ownBefore that of the earlier state; the defaults where it has none
 * @param remarks what is not as one would expect
 */
record Policy(Config judging, Config ownNow, Config ownBefore, List<String> remarks) {

  /**
   * Finds it.
   *
   * @param setup with the configuration of the tree at hand
   */
  static Policy of(Judge whose, SourceTree base, Setup setup) throws IOException {
    Config now = setup.config();
    Optional<Config> before;
    try {
      before = OwnConfig.of(base, setup);
    } catch (ConfigException wrong) {
      return new Policy(
          now,
          now,
          Config.defaults(),
          List.of("The base's configuration cannot be read, so this tree's judges both"));
    }
    Config own = before.orElseGet(Config::defaults);
    if (whose == Judge.NOW) {
      return new Policy(now, now, own, List.of());
    } else if (before.isEmpty()) {
      List<String> remarks =
          now.manifest().isPresent()
              ? List.of("The base has no configuration, so this tree's judges both")
              : List.of();
      return new Policy(now, now, own, remarks);
    }
    return new Policy(own, now, own, differs(own, now));
  }

  /** One configuration for all, where nothing is known of an earlier one. */
  static Policy alone(Config config) {
    return new Policy(config, config, config, List.of());
  }

  private static List<String> differs(Config own, Config now) {
    return own.equals(now)
        ? List.of()
        : List.of("This change edits the configuration; the base's judges both");
  }
}
