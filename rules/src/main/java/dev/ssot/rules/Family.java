package dev.ssot.rules;

import dev.ssot.rule.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Libraries that do one job, of which a module needs one.
 *
 * @param family what they all are, in words that fit "two kinds of …"
 * @param why what makes them interchangeable
 * @param source who says so
 * @param alternatives in the order of preference
 * @param renamed whether they are one library under another package name
 * @param bridged whether a file that uses two of them is there to turn one into the other
 */
record Family(
    String family,
    String why,
    String source,
    List<Alternative> alternatives,
    Optional<Boolean> renamed,
    Optional<Boolean> bridged,
    Optional<Certainty> certainty) {

  /** By the name alone, which is unique, so that families are cheap keys. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Family that && that.family.equals(family);
  }

  @Override
  public int hashCode() {
    return family.hashCode();
  }

  boolean isRenamed() {
    return renamed.orElse(false);
  }

  boolean isBridged() {
    return bridged.orElse(false);
  }

  Certainty certain() {
    return certainty.orElse(Certainty.LIKELY);
  }

  /**
   * One library of a family.
   *
   * @param types qualified names; each also covers all below it
   * @param except qualified names below those that do not count
   * @param adapters words in the names of types and packages that exist to adapt this library
   * @param called whether an import only counts where a field is filled by a call of the type
   */
  record Alternative(
      String name,
      List<String> types,
      List<String> except,
      List<String> adapters,
      Optional<Boolean> called) {

    /** By the name alone, so that libraries are cheap keys. */
    @Override
    public int hashCode() {
      return name.hashCode();
    }

    /** All words by which types and packages say that they adapt this library, in small letters. */
    List<String> adapterWords() {
      String own = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      return Stream.concat(Stream.of(own), adapters.stream()).toList();
    }

    /**
     * The name under which another library of a renamed family has what this one has under the
     * given name: one of its listed names has the same last part as the listed one above it.
     */
    Optional<String> renamed(String qualifiedName, Alternative other) {
      return types.stream()
          .filter(type -> qualifiedName.equals(type) || qualifiedName.startsWith(type + "."))
          .flatMap(
              type ->
                  other.types.stream()
                      .filter(its -> last(its).equals(last(type)))
                      .map(its -> its + qualifiedName.substring(type.length())))
          .findFirst();
    }

    private static String last(String name) {
      return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean mustBeCalled() {
      return called.orElse(false);
    }
  }
}
