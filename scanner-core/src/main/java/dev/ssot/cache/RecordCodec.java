package dev.ssot.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** A record as its components, one after the other. */
final class RecordCodec implements Codec {
  private final Class<?> type;
  private final Constructor<?> constructor;
  private final List<Method> accessors;
  private final Codec[] codecs;

  /**
   * For a public record.
   *
   * @param codecs of its components, in their order
   */
  RecordCodec(Class<?> type, List<Codec> codecs) {
    this.type = type;
    this.codecs = codecs.toArray(new Codec[0]);
    RecordComponent[] components = type.getRecordComponents();
    this.accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getConstructor(types);
      // Or else every call looks up its caller's right to make it, which takes longer than reading.
      constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException("cannot be cached, for it is not public: " + type, e);
    }
  }

  @Override
  public String shape() {
    StringJoiner shape = new StringJoiner(",", type.getSimpleName() + "(", ")");
    for (int i = 0; i < codecs.length; i++) {
      shape.add(accessors.get(i).getName() + ":" + codecs[i].shape());
    }
    return shape.toString();
  }

  @Override
  public void write(Object value, Output to) {
    List<Object> components = new ArrayList<>(codecs.length);
    try {
      for (Method accessor : accessors) {
        components.add(accessor.invoke(value));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    for (int i = 0; i < codecs.length; i++) {
      codecs[i].write(components.get(i), to);
    }
  }

  @Override
  public Object read(Input from) {
    Object[] components = new Object[codecs.length];
    for (int i = 0; i < components.length; i++) {
      components[i] = codecs[i].read(from);
    }
    try {
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
