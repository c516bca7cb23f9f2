package dev.ssot.codebase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Qualified names of what one file uses, as far as the source tells; each is found out once. */
public final class Meaning {
  /** Stands for what can only be known at run time. */
  public static final String UNKNOWN = "?";

  private final Codebase codebase;
  private final Unit unit;
  private final Map<List<String>, String> known = new HashMap<>();

  public Meaning(Codebase codebase, Unit unit) {
    this.codebase = codebase;
    this.unit = unit;
  }

  /**
   * The qualified name of what a name means where it is used: aliases and re-exports are followed,
   * and what lies behind the longest part that is known is joined as it is written. A part that may
   * be anything, as a parameter, is {@link #UNKNOWN}.
   *
   * @param within dotted name of the enclosing type or function in the file, "" at the top
   * @param name dotted, as written, without type arguments
   */
  public String of(String within, String name) {
    List<String> key = List.of(within, name);
    String before = known.get(key);
    if (before != null) {
      return before;
    }
    String meant = find(within, name);
    known.put(key, meant);
    return meant;
  }

  private String find(String within, String name) {
    int dot = name.lastIndexOf('.');
    String outer = dot < 0 ? "" : of(within, name.substring(0, dot));
    boolean isPython = unit.language().equals("python");
    if (dot > 0
        && isPython
        && (outer.equals(name.substring(0, dot)) || outer.startsWith(UNKNOWN))) {
      return outer + name.substring(dot);
    }
    Resolution resolved = codebase.resolve(unit, within, name);
    if (resolved instanceof Resolution.Defined defined) {
      return defined.definition().qualifiedName();
    } else if (resolved instanceof Resolution.Namespace namespace) {
      return namespace.name();
    } else if (resolved instanceof Resolution.Missing missing) {
      return missing.name();
    } else if (resolved instanceof Resolution.External external && !external.name().equals(name)) {
      return external.name();
    } else if (dot > 0) {
      return outer + name.substring(dot);
    }
    return resolved instanceof Resolution.Dynamic ? UNKNOWN : name;
  }
}
