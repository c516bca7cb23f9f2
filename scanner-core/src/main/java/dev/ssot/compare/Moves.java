package dev.ssot.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of files and names between two states.
 *
 * @param files paths of renamed files, the new ones by the old ones
 * @param names qualified names of what was renamed or went elsewhere, the new ones by the old ones;
 *     what lies within goes along
 * @param ways pairs of files between which code went
 * @param isThere whether a path is there in the later state
 * @param wasThere whether a path was there in the earlier state
 */
public record Moves(
    Map<String, String> files,
    Map<String, String> names,
    Set<Way> ways,
    Predicate<String> isThere,
    Predicate<String> wasThere) {
  private static final Pattern WORD = Pattern.compile("[^\\s`'\"(),:;]+");

  /** From one file to another. */
  public record Way(String from, String to) {}

  /**
   * All that can be known where nothing is left of the earlier state but its findings: whether
   * their files are still there.
   */
  public static Moves unknown(Predicate<String> isThere) {
    return new Moves(Map.of(), Map.of(), Set.of(), isThere, path -> false);
  }

  /** What a file is called now; the same where it was not renamed. */
  public String path(String before) {
    return files.getOrDefault(before, before);
  }

  /** What a name is now: that of the outermost thing around it that moved decides. */
  public String name(String before) {
    for (String outer = before; !outer.isEmpty(); ) {
      String now = names.get(outer);
      if (now != null) {
        return now + before.substring(outer.length());
      }
      outer = outer.substring(0, Math.max(0, outer.lastIndexOf('.')));
    }
    return before;
  }

  /** A subject with each path and name in it as it is now. */
  public String subject(String before) {
    return WORD.matcher(before).replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
  }

  /**
   * From a subject to one with each path and name in it as it is now, where a name may be one that
   * hands a renamed thing on: then only its last part is that of the thing.
   */
  UnaryOperator<String> handedOn() {
    Map<String, String> renamed = renamed();
    return before ->
        WORD.matcher(before)
            .replaceAll(word -> Matcher.quoteReplacement(handedOn(word.group(), renamed)));
  }

  private String handedOn(String before, Map<String, String> renamed) {
    String now = word(before);
    int last = before.lastIndexOf('.') + 1;
    String simple = renamed.getOrDefault(before.substring(last), "");
    return !now.equals(before) || simple.isEmpty() ? now : before.substring(0, last) + simple;
  }

  /** Simple names of things that are called otherwise now, if just one such thing had the name. */
  private Map<String, String> renamed() {
    Map<String, String> renamed = new HashMap<>();
    names.forEach(
        (before, now) -> {
          if (!simple(before).equals(simple(now))) {
            renamed.merge(simple(before), simple(now), (one, other) -> "");
          }
        });
    return renamed;
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether code of the one file may well have become code of the other. */
  boolean isWay(String from, String to) {
    return ways.contains(new Way(from, to)) || (!isThere.test(from) && !wasThere.test(to));
  }

  private String word(String before) {
    String path = path(before);
    return path.equals(before) ? name(before) : path;
  }
}
