package dev.ssot.scan;

import dev.ssot.binding.Json;
import dev.ssot.config.Config;
import dev.ssot.language.Reading;
import dev.ssot.source.SourceTree;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A name for all that the judgement of a commit depends on. */
record JudgementKey(Setup setup, Config own) {
  private static final int DIGITS = 40;

  /** The name; only what is in a commit can never change under it. */
  Optional<String> of(SourceTree tree) throws IOException {
    Optional<String> content = tree.contentId();
    if (content.isEmpty() || setup.memory().folder().isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>(List.of(content.get()));
    for (Config config : List.of(setup.config(), own)) {
      parts.add(Json.of(config.scan()).toString());
      parts.add(Json.of(config.accept()).toString());
      parts.add(Json.of(config.canonical()).toString());
      parts.add(config.manifest().toString());
    }
    parts.add(new Rulers(setup).all().fingerprint());
    parts.add(new Rulers(setup.judgedBy(own)).all().fingerprint());
    parts.add(setup.asOf().toString());
    parts.add(setup.given().list().toString());
    parts.addAll(code());
    return Optional.of(Fingerprints.of(DIGITS, parts.toArray(String[]::new)));
  }

  /** Where the code of core and of the rules comes from, and when it was built. */
  private TreeSet<String> code() {
    TreeSet<String> code = new TreeSet<>();
    Stream.concat(
            Stream.of(Reading.class),
            setup.rules().rules().stream().map(rule -> rule.rule().getClass()))
        .map(type -> type.getProtectionDomain().getCodeSource())
        .distinct()
        .forEach(source -> code.add(describe(source)));
    return code;
  }

  private static String describe(CodeSource source) {
    if (source == null) {
      return "";
    }
    URL place = source.getLocation();
    try {
      URLConnection connection = place.openConnection();
      return place + " " + connection.getLastModified() + " " + connection.getContentLengthLong();
    } catch (IOException unknown) {
      return place.toString();
    }
  }
}
