package dev.ssot.language.settings;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.facts.Setting;
import dev.ssot.language.Language;
import dev.ssot.language.MergeConflict;
import dev.ssot.language.Parsed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Settings files: every value with the path of its keys. */
public final class SettingsLanguage implements Language {
  private static final Set<String> FILES =
      Set.of("pom.xml", "pyproject.toml", "setup.cfg", "pytest.ini", ".pytest.ini", "tox.ini");

  private static final Pattern XML_ENCODING =
      Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  @Override
  public String id() {
    return "settings";
  }

  @Override
  public boolean reads(String path) {
    return FILES.contains(path.substring(path.lastIndexOf('/') + 1));
  }

  @Override
  public boolean isSource() {
    return false;
  }

  @Override
  public int factsVersion() {
    return 2;
  }

  @Override
  public Parsed parse(byte[] bytes) {
    Optional<String> text = decode(bytes);
    List<Problem> problems = new ArrayList<>();
    if (text.isEmpty()) {
      problems.add(new Problem(Problem.Kind.ENCODING, 1, 1, "not in the declared encoding"));
    }
    String source = text.orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    MergeConflict.in(source).forEach(each -> problems.add(each.problem(source)));
    List<Setting> settings =
        switch (Format.of(source)) {
          case XML -> new XmlSettings(problems).read(source);
          case TOML -> new TomlSettings(problems).read(source);
          case INI -> new IniSettings(problems).read(source);
        };
    return new Parsed(Facts.NONE.withSettings(List.copyOf(settings)), problems);
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** XML may declare it, all else is UTF-8. */
  private static Charset charset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1);
    Matcher declared = XML_ENCODING.matcher(head);
    return declared.lookingAt() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
  }
}
