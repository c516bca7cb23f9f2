package dev.ssot.cache;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;

/**
 * A list that is decoded when somebody asks for what is in it, and once more when the memory was
 * wanted since. Bytes take a tenth of the room, and most of what bodies hold is of no interest most
 * of the time.
 */
final class DeferredList extends AbstractList<Object> {
  private final int size;
  private final Supplier<List<Object>> decoder;
  private volatile WeakReference<List<Object>> decoded = new WeakReference<>(null);

  /**
   * @param decoder gives equal lists each time, and holds nothing but bytes
   */
  DeferredList(int size, Supplier<List<Object>> decoder) {
    this.size = size;
    this.decoder = decoder;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Object get(int index) {
    return elements().get(index);
  }

  @Override
  public Iterator<Object> iterator() {
    return elements().iterator();
  }

  @Override
  public Spliterator<Object> spliterator() {
    return elements().spliterator();
  }

  /** Two threads may both decode it; either's is as good. */
  private List<Object> elements() {
    List<Object> known = decoded.get();
    if (known == null) {
      known = decoder.get();
      decoded = new WeakReference<>(known);
    }
    return known;
  }
}
