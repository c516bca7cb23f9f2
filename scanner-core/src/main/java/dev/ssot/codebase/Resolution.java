package dev.ssot.codebase;

import java.util.ArrayList;
import java.util.List;

/** What a name turns out to mean. */
public sealed interface Resolution {
  /** The places that the search went through, where they are known. */
  default List<Hop> hops() {
    return List.of();
  }

  /** The same, come to by some steps more, which are the first. */
  default Resolution through(List<Hop> first) {
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
    public Resolution through(List<Hop> first) {
      return new Defined(definition, Hop.join(first, hops));
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
    public Resolution through(List<Hop> first) {
      return new Missing(name, nearest, Hop.join(first, hops));
    }
  }

  /** It may come into being at run time; nobody can tell from the source. */
  record Dynamic(String name, List<Hop> hops) implements Resolution {
    @Override
    public Resolution through(List<Hop> first) {
      return new Dynamic(name, Hop.join(first, hops));
    }
  }

  /**
   * One step of the way.
   *
   * @param module qualified name of the module that hands the name on
   * @param name under which it does
   */
  record Hop(Place place, String module, String name) {
    private static List<Hop> join(List<Hop> first, List<Hop> second) {
      List<Hop> all = new ArrayList<>(first.size() + second.size());
      all.addAll(first);
      all.addAll(second);
      return List.copyOf(all);
    }
  }
}
