package dev.ssot.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a type's name says it is for: {@code DefaultUserSessionManagerImpl} is the Manager of the
 * concept User Session.
 *
 * @param concept the words before the role, joined with spaces, never empty
 * @param role the head noun
 */
public record RoleName(String concept, String role) {
  /** The usual head nouns of types that do a job. */
  public static final List<String> ROLES =
      List.of(
          "Manager",
          "Registry",
          "Service",
          "Factory",
          "Engine",
          "Provider",
          "Repository",
          "Store",
          "Cache",
          "Client",
          "Controller",
          "Coordinator",
          "Dispatcher",
          "Executor",
          "Handler",
          "Loader",
          "Locator",
          "Processor",
          "Resolver",
          "Router",
          "Scheduler",
          "Tracker",
          "Validator");

  /** Words that usually say nothing about the job. */
  public static final List<String> AFFIXES =
      List.of(
          "Default",
          "Abstract",
          "Base",
          "Simple",
          "Basic",
          "Standard",
          "Generic",
          "Common",
          "Impl",
          "Unified",
          "Enhanced",
          "Improved",
          "Legacy",
          "Old",
          "New",
          "Core",
          "Main",
          "Custom",
          "My");

  @Override
  public String toString() {
    return concept + " " + role;
  }

  /** Reads names by lists of words. */
  public static final class Reader {
    private final Set<String> roles;
    private final Set<String> affixes;

    /** Reads by these roles and affixes. */
    public Reader(List<String> roles, List<String> affixes) {
      this.roles = new HashSet<>(roles);
      this.affixes = new HashSet<>(affixes);
    }

    /** Nothing where the last word is no role, or nothing stands before it. */
    public Optional<RoleName> read(String simpleName) {
      List<String> words = new ArrayList<>(Words.of(Words.withoutNumber(simpleName)));
      words.removeIf(word -> affixes.contains(word) || isVersion(word));
      int last = words.size() - 1;
      return last > 0 && roles.contains(words.get(last))
          ? Optional.of(new RoleName(String.join(" ", words.subList(0, last)), words.get(last)))
          : Optional.empty();
    }

    /** {@code 2}, {@code V2} or {@code v2}. */
    private static boolean isVersion(String word) {
      String name = Words.withoutNumber(word);
      return name.length() < word.length() && (name.isEmpty() || name.equalsIgnoreCase("v"));
    }
  }
}
