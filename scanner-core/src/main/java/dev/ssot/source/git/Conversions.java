package dev.ssot.source.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.attributes.Attribute;
import org.eclipse.jgit.attributes.AttributesNode;
import org.eclipse.jgit.attributes.AttributesRule;

/**
 * Which files attributes have git convert by more than their line ends, between what it stores and
 * what it puts into the work tree.
 */
final class Conversions {
  private static final String FILTER = "filter";
  private static final List<String> CONVERTING = List.of(FILTER, "ident", "working-tree-encoding");
  private static final Pattern CONVERTS =
      Pattern.compile("(?m)^[^#\n]*[ \t](" + String.join("|", CONVERTING) + ")([= \t\r]|$)");
  private static final Pattern MACRO = Pattern.compile("(?m)^\\s*\\[attr\\]");

  private final List<Source> sources = new ArrayList<>();
  private boolean unknown;

  /**
   * A file of attributes.
   *
   * @param rank the greater it is, the more its word counts
   * @param folder that its patterns start from, with {@code /} behind it, or "" for the top
   */
  private record Source(int rank, String folder, List<AttributesRule> rules) {
    /** The last line that says something of it counts. */
    Optional<Attribute> find(String path, String name) {
      for (int i = rules.size() - 1; path.startsWith(folder) && i >= 0; i--) {
        AttributesRule rule = rules.get(i);
        if (rule.isMatch(path.substring(folder.length()), false)) {
          Optional<Attribute> last =
              rule.getAttributes().stream()
                  .filter(each -> each.getKey().equals(name))
                  .reduce((one, other) -> other);
          if (last.isPresent()) {
            return last;
          }
        }
      }
      return Optional.empty();
    }
  }

  /** Takes account of the file of the user's own settings, which any other overrules. */
  void addUsers(Path file) {
    add(-1, "", file);
  }

  /** Takes account of the file in git's own folder, which overrules all. */
  void addRepositorys(Path file) {
    add(Integer.MAX_VALUE, "", file);
  }

  /**
   * Takes account of a file in the work tree.
   *
   * @param folder that it lies in, from the top, with {@code /} behind it, or ""
   */
  void add(String folder, Path file) {
    add(folder.length(), folder, file);
  }

  private synchronized void add(int rank, String folder, Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return;
      }
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (CONVERTS.matcher(text).find()) {
        unknown |= MACRO.matcher(text).find();
        sources.add(new Source(rank, folder, rules(file)));
        sources.sort(Comparator.comparing(source -> -source.rank));
      }
    } catch (IOException unreadable) {
      unknown = true;
    }
  }

  private static List<AttributesRule> rules(Path file) throws IOException {
    AttributesNode node = new AttributesNode();
    try (InputStream content = Files.newInputStream(file)) {
      node.parse(content);
    }
    return node.getRules();
  }

  /** Whether a file is converted, or may be. */
  boolean mayConvert(String path) {
    return unknown
        || CONVERTING.stream()
            .flatMap(name -> find(path, name).stream())
            .anyMatch(found -> isOn(found));
  }

  /** The name of the filter that a file goes through. */
  Optional<String> filter(String path) {
    return find(path, FILTER)
        .filter(found -> found.getState() == Attribute.State.CUSTOM)
        .map(Attribute::getValue);
  }

  private Optional<Attribute> find(String path, String name) {
    return sources.stream().flatMap(source -> source.find(path, name).stream()).findFirst();
  }

  private static boolean isOn(Attribute found) {
    return found.getState() == Attribute.State.SET || found.getState() == Attribute.State.CUSTOM;
  }
}
