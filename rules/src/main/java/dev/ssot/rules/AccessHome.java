package dev.ssot.rules;

import dev.ssot.binding.Doc;
import dev.ssot.binding.Form;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Meaning;
import dev.ssot.codebase.Unit;
import dev.ssot.source.Glob;
import java.util.List;
import java.util.Optional;

/** Something that may be used in one place alone. */
public record AccessHome(
    @Doc(
            "Qualified names of functions, methods or attributes: java.lang.System.getenv, os.environ.")
        List<String> names,
    @Doc(value = "Globs over the files that may use them.", form = Form.PATH_GLOB)
        List<String> home,
    @Doc("What others use instead.") Optional<String> instead) {

  /** The same, ready to be matched. */
  static final class Matcher {
    private final AccessHome declared;
    private final List<Glob> home;

    Matcher(AccessHome declared) {
      this.declared = declared;
      this.home = declared.home.stream().map(Glob::ofPath).toList();
    }

    boolean isHome(Unit unit) {
      return home.stream().anyMatch(glob -> glob.matches(unit.path()));
    }

    /** The declared name that is used by this one, if any. */
    Optional<String> accessed(Codebase codebase, Unit unit, String within, String name) {
      return declared.names.stream()
          .filter(each -> mayMean(name, each))
          .filter(each -> isWithin(new Meaning(codebase, unit).of(within, name), each))
          .findFirst();
    }

    /** The declared name that a qualified one is or lies in. */
    Optional<String> named(String qualified) {
      return declared.names.stream().filter(each -> isWithin(qualified, each)).findFirst();
    }

    /** Cheap, so that few names need be looked up: a part of the declared name is written. */
    private static boolean mayMean(String written, String declared) {
      String last = declared.substring(declared.lastIndexOf('.') + 1);
      int at = written.indexOf(last);
      return at >= 0 && (at == 0 || written.charAt(at - 1) == '.');
    }

    private static boolean isWithin(String name, String declared) {
      return name.equals(declared)
          || name.startsWith(declared + ".")
          || ("java.lang." + name).equals(declared)
          || ("java.lang." + declared).equals(name);
    }

    String message(String name) {
      String where = String.join(", ", declared.home);
      return "`%s` has its home in %s; %s"
          .formatted(
              name, where, declared.instead.map(each -> "use `" + each + "`").orElse("ask that"));
    }
  }
}
