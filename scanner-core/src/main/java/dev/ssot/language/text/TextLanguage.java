package dev.ssot.language.text;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Problem;
import dev.ssot.facts.Setting;
import dev.ssot.language.Language;
import dev.ssot.language.MergeConflict;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Any text file that no other front-end reads: conflict markers, and the paths that stand in code
 * marks. It is offered after the others, since it takes every path that does not look binary.
 *
 * <p>Most of a tree may be such files, so most of the work is one search for a byte pattern.
 */
public final class TextLanguage implements Language {
  /** The key of a path that a text names. */
  public static final String PATH = "path";

  /** How far version control looks for a zero byte, too. */
  private static final int HEAD = 8000;

  private static final Set<String> BINARY =
      Set.of(
          "7z",
          "a",
          "avi",
          "bin",
          "bmp",
          "bz2",
          "class",
          "db",
          "dll",
          "doc",
          "docx",
          "dylib",
          "ear",
          "eot",
          "exe",
          "gif",
          "gz",
          "heic",
          "ico",
          "icns",
          "jar",
          "jks",
          "jpeg",
          "jpg",
          "keystore",
          "mov",
          "mp3",
          "mp4",
          "o",
          "odt",
          "ogg",
          "otf",
          "p12",
          "pdf",
          "pickle",
          "pkl",
          "png",
          "ppt",
          "pptx",
          "psd",
          "pyc",
          "rar",
          "rpm",
          "so",
          "sqlite",
          "tar",
          "tgz",
          "tif",
          "tiff",
          "ttf",
          "war",
          "wasm",
          "wav",
          "webm",
          "webp",
          "whl",
          "woff",
          "woff2",
          "xls",
          "xlsx",
          "xz",
          "zip",
          "zst");

  @Override
  public String id() {
    return "text";
  }

  @Override
  public boolean reads(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 || !BINARY.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
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
    if (isBinary(bytes)) {
      return new Parsed(Facts.NONE, List.of());
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<Setting> paths =
        text.indexOf('`') < 0
            ? List.of()
            : NamedPaths.in(new String(bytes, StandardCharsets.UTF_8));
    return new Parsed(Facts.NONE.withSettings(paths), conflicts(text));
  }

  private static List<Problem> conflicts(String text) {
    return MergeConflict.in(text).stream().map(each -> each.problem(text)).toList();
  }

  private static boolean isBinary(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
