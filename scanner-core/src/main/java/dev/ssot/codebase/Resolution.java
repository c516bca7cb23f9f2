package dev.ssot.codebase;

import java.util.ArrayList;
import java.util.List;

/** What a name turns out to mean. */
public sealed interface Resolution {
  /** The same, come to by one step more, which is the first. */
  default Resolution through(Hop hop) {
    return this;
  }

  /**
   * It is defined in this codebase.
   *
   * @param hops the places that the search went through, first to last, the definition's own place
   *     left out: each an import or alias that hands the name on
   */
  record Defined(Definition definition, List<Hop> hops) implements Resolution {
    @Override
    public Resolution through(Hop hop) {
      return new Defined(definition, Hop.before(hop, hops));
    }
  }

  /** It is a package, or a folder of Python modules without a definition of its own. */
  record Namespace(String name) implements Resolution {}

  /**
   * It comes from outside.
   *
   * @param name qualified as far as known
   */
  record External(String name) implements Resolution {}

  /**
   * It should be in this codebase and is not.
   *
   * @param name qualified
   * @param nearest the longest leading part that does exist
   */
  record Missing(String name, String nearest, List<Hop> hops) implements Resolution {
    @Override
    public Resolution through(Hop hop) {
      return new Missing(name, nearest, Hop.before(hop, hops));
    }
  }

  /** It may come into being at run time; nobody can tell from the source. */
  record Dynamic(String name, List<Hop> hops) implements Resolution {
    @Override
    public Resolution through(Hop hop) {
      return new Dynamic(name, Hop.before(hop, hops));
    }
  }

  /**
   * One step of the way.
   *
   * @param module qualified name of the module that hands the name on
   * @param name under which it does
   */
  record Hop(Place place, String module, String name) {
    private static List<Hop> before(Hop first, List<Hop> others) {
      List<Hop> all = new ArrayList<>(others.size() + 1);
      all.add(first);
      all.addAll(others);
      return List.copyOf(all);
    }
  }
}
