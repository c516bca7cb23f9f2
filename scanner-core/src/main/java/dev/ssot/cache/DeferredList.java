package dev.ssot.cache;

import java.lang.ref.WeakReference;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;

/**
 * A list that is decoded when somebody asks for what is in it, and once more when the memory was
 * wanted since. Bytes take a tenth of the room, and most of what bodies hold is of no interest most
 * of the time.
 */
final class DeferredList extends AbstractList<Object> {
  private final int size;
  private final byte[] bytes;
  private final StringTable strings;
  private final Codec codec;
  private volatile WeakReference<List<Object>> decoded = new WeakReference<>(null);

  /**
   * Over encoded elements.
   *
   * @param bytes of them alone, intact
   * @param codec of one
   */
  DeferredList(int size, byte[] bytes, StringTable strings, Codec codec) {
    this.size = size;
    this.bytes = bytes;
    this.strings = strings;
    this.codec = codec;
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
      known = decode();
      decoded = new WeakReference<>(known);
    }
    return known;
  }

  private List<Object> decode() {
    Input input = new Input(bytes, strings);
    Object[] elements = new Object[size];
    for (int i = 0; i < size; i++) {
      elements[i] = codec.read(input);
    }
    return List.of(elements);
  }
}
