package dev.ssot.owners;

import dev.ssot.source.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CODEOWNERS file, in the grammar of GitHub: patterns much like those of ignore files, each with
 * its owners behind it; the last that matches decides, and one without owners disowns.
 */
public final class CodeOwners {
  /** Where the file may be; the first that is there holds. */
  public static final List<String> PATHS =
      List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

  private static final Pattern BLANK = Pattern.compile("(?<!\\\\)\\s+");
  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");
  private static final Pattern UNSUPPORTED = Pattern.compile("^(!.*|\\\\#.*|.*[\\[\\]].*)$");

  private final List<Line> lines = new ArrayList<>();

  private record Line(List<Glob> globs, List<String> owners) {
    boolean matches(String path) {
      return globs.stream().anyMatch(glob -> glob.matches(path));
    }
  }

  private CodeOwners() {}

  /** Reads the text of a file; what GitHub does not support is passed over, as it does. */
  public static CodeOwners of(String text) {
    CodeOwners owners = new CodeOwners();
    text.lines()
        .map(line -> COMMENT.matcher(line).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .forEach(owners::add);
    return owners;
  }

  /** Those of one file, as the file names them; none where nobody owns it. */
  public List<String> ownersOf(String path) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).matches(path)) {
        return lines.get(i).owners;
      }
    }
    return List.of();
  }

  private void add(String line) {
    List<String> words = List.of(BLANK.split(line));
    if (!UNSUPPORTED.matcher(words.get(0)).matches()) {
      lines.add(new Line(globs(words.get(0)), words.subList(1, words.size())));
    }
  }

  /** A pattern with a slash before its end holds from the root on, another one in every folder. */
  private static List<Glob> globs(String pattern) {
    String bare = pattern.replaceAll("([{}])", "\\\\$1").replaceFirst("^/", "");
    boolean folder = bare.endsWith("/");
    String name = folder ? bare.substring(0, bare.length() - 1) : bare;
    boolean anchored = pattern.startsWith("/") || name.contains("/");
    String full = anchored ? name : "**/" + name;
    List<Glob> globs = new ArrayList<>();
    if (!folder) {
      globs.add(Glob.ofPath(full));
    }
    if (folder || !name.substring(name.lastIndexOf('/') + 1).contains("*")) {
      globs.add(Glob.ofPath(full + "/**"));
    }
    return globs;
  }
}
