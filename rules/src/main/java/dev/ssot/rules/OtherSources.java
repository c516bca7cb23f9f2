package dev.ssot.rules;

import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.source.Glob;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may give a name that no source of ours does: native code, templates and interface
 * definitions in the tree, a build, and annotations or supertypes from elsewhere.
 */
final class OtherSources {
  private static final Set<String> ENDINGS =
      Set.of(
          "pyx", "pxd", "so", "pyd", "c", "cc", "cpp", "cxx", "rs", "proto", "thrift", "in", "tmpl",
          "tpl", "j2", "mako", "jinja", "jinja2", "ui", "qrc");

  private final Set<String> stems = new HashSet<>();
  private final List<Glob> generated;

  private OtherSources(List<Glob> generated) {
    this.generated = generated;
  }

  /**
   * Looks for them in the tree.
   *
   * @param generated globs on the last parts of names
   */
  static OtherSources of(Codebase codebase, List<String> generated) {
    OtherSources others = new OtherSources(generated.stream().map(Glob::ofName).toList());
    for (String path : codebase.layout().paths()) {
      others.add(path);
    }
    return others;
  }

  /** By its name up to the first dot, without what C's linkers put before that. */
  private void add(String path) {
    String file = file(path);
    if (mayBe(path)) {
      String stem = file.substring(0, file.indexOf('.'));
      boolean isLibrary = stem.startsWith("lib") && !stem.equals("lib");
      stems.add(isLibrary ? stem.substring(3) : stem);
    }
  }

  /** Whether a file's path looks like one of them. */
  static boolean mayBe(String path) {
    String file = file(path);
    return file.indexOf('.') > 0 && ENDINGS.contains(file.substring(file.lastIndexOf('.') + 1));
  }

  private static String file(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  boolean maySupply(Codebase codebase, Binding binding, Resolution.Missing missing) {
    String beyond =
        missing.name().startsWith(missing.nearest() + ".")
            ? missing.name().substring(missing.nearest().length() + 1)
            : missing.name();
    for (String part : beyond.split("\\.")) {
      if (stems.contains(part) || generated.stream().anyMatch(glob -> glob.matches(part))) {
        return true;
      }
    }
    return binding.unit().language().equals("java")
        ? isOpen(codebase, missing.nearest()) || isInherited(codebase, missing)
        : answersAnyName(codebase, missing.nearest()) || isItself(codebase, binding, missing);
  }

  /** A module may also be given its {@code __getattr__} by assignment. */
  private static boolean answersAnyName(Codebase codebase, String module) {
    return !codebase.definitions(module + ".__getattr__").isEmpty();
  }

  /**
   * A file does not import itself: it is a script or a stand-in, named like what it imports. But
   * the file of a package below another does import what lies in there.
   */
  private static boolean isItself(Codebase codebase, Binding binding, Resolution.Missing missing) {
    boolean isInnerPackage =
        missing.nearest().contains(".") && binding.unit().path().endsWith("/__init__.py");
    return binding.statement().level() == 0
        && !isInnerPackage
        && missing.nearest().equals(codebase.qualify(binding.unit(), ""));
  }

  /** Static members of a Java type are also those of its supertypes. */
  private static boolean isInherited(Codebase codebase, Resolution.Missing missing) {
    String member = missing.name().substring(missing.name().lastIndexOf('.'));
    return codebase.definitions(missing.nearest()).stream()
        .filter(found -> found.declaration() instanceof Definition.Type)
        .flatMap(found -> codebase.ancestors(found).stream())
        .anyMatch(type -> !codebase.definitions(type.qualifiedName() + member).isEmpty());
  }

  /** Whether a Java type has members that its source does not show. */
  private static boolean isOpen(Codebase codebase, String type) {
    return codebase.definitions(type).stream()
        .filter(found -> found.declaration() instanceof Definition.Type)
        .anyMatch(found -> isAnnotated(found) || inheritsFromOutside(codebase, found));
  }

  private static boolean isAnnotated(Definition found) {
    Definition.Type declared = (Definition.Type) found.declaration();
    return !declared.type().annotations().isEmpty();
  }

  private static boolean inheritsFromOutside(Codebase codebase, Definition found) {
    Set<Definition> all = new HashSet<>(codebase.ancestors(found));
    all.add(found);
    return all.stream()
        .flatMap(type -> codebase.supertypes(type).stream())
        .anyMatch(supertype -> !(supertype instanceof Resolution.Defined));
  }
}
