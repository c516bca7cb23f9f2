package dev.ssot.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of modifiers in one int, because there are hundreds of thousands of them.
 *
 * @param bits bit n is the modifier with ordinal n
 */
@SuppressWarnings("EnumOrdinal")
public record Modifiers(int bits) {
  private static final Modifier[] ALL = Modifier.values();

  /** No modifier at all. */
  public static final Modifiers NONE = new Modifiers(0);

  /** Those given. */
  public static Modifiers of(Modifier... modifiers) {
    Modifiers set = NONE;
    for (Modifier modifier : modifiers) {
      set = set.with(modifier);
    }
    return set;
  }

  /** These and one more. */
  public Modifiers with(Modifier modifier) {
    return new Modifiers(bits | 1 << modifier.ordinal());
  }

  public boolean has(Modifier modifier) {
    return (bits & 1 << modifier.ordinal()) != 0;
  }

  /** In the order of {@link Modifier}. */
  public List<Modifier> list() {
    List<Modifier> list = new ArrayList<>();
    for (Modifier modifier : ALL) {
      if (has(modifier)) {
        list.add(modifier);
      }
    }
    return list;
  }
}
