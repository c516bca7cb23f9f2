package dev.ssot.language.settings;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.language.Language;
import dev.ssot.language.MergeConflict;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Gradle's build scripts: what they say to tasks that run tests, as far as it is plain. They are
 * programs, so most of them cannot be read without running them, and no mistake in them is told.
 */
public final class GradleLanguage implements Language {
  @Override
  public String id() {
    return "gradle";
  }

  @Override
  public boolean reads(String path) {
    return path.endsWith(".gradle") || path.endsWith(".gradle.kts");
  }

  @Override
  public boolean isSource() {
    return false;
  }

  @Override
  public int factsVersion() {
    return 1;
  }

  @Override
  public Parsed parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Problem> problems =
        MergeConflict.in(text).stream().map(each -> each.problem(text)).toList();
    return new Parsed(Facts.NONE.withSettings(new GradleScript(text).read()), problems);
  }
}
