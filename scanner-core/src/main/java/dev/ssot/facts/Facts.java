package dev.ssot.facts;

import java.util.List;
import java.util.Optional;

/**
 * All that rules may know of one file, in the order of the source.
 *
 * <p>There is no path in it: it is a pure function of the language, the facts version and the
 * bytes, so that it can be shared between branches, commits and machines under the file's blob id.
 *
 * @param namespace the Java package, "" for the default package and for languages without one
 * @param generated whether the file says of itself that a program wrote it
 * @param exports the names that a Python module lists in {@code __all__}, where it has one
 * @param dynamic whether names may come into being at run time (module {@code __getattr__}, {@code
 *     globals()[…]})
 * @param deprecated dotted names of what is marked as deprecated here; "" is the file's own module
 * @param requirements constructs that need a certain version of the language
 */
public record Facts(
    String namespace,
    boolean generated,
    List<Import> imports,
    List<TypeDeclaration> types,
    List<Function> functions,
    List<Variable> variables,
    List<Creation> creations,
    List<Call> calls,
    List<Mention> mentions,
    List<Literal> literals,
    Optional<List<String>> exports,
    boolean dynamic,
    List<String> deprecated,
    List<Suppression> suppressions,
    List<Requirement> requirements,
    List<Setting> settings) {

  /** Of a file that says nothing, or that could not be read at all. */
  public static final Facts NONE =
      new Facts(
          "",
          false,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          false,
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** The same, but of no certain version, for a file that is not written in the language. */
  public Facts withoutRequirements() {
    return new Facts(
        namespace,
        generated,
        imports,
        types,
        functions,
        variables,
        creations,
        calls,
        mentions,
        literals,
        exports,
        dynamic,
        deprecated,
        suppressions,
        List.of(),
        settings);
  }

  /** The same with these settings. */
  public Facts withSettings(List<Setting> those) {
    return new Facts(
        namespace,
        generated,
        imports,
        types,
        functions,
        variables,
        creations,
        calls,
        mentions,
        literals,
        exports,
        dynamic,
        deprecated,
        suppressions,
        requirements,
        those);
  }
}
