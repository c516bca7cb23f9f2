package dev.ssot.binding;

import dev.ssot.yaml.Tree;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records by reflection. */
final class Records {
  private Records() {}

  /**
   * Calls the canonical constructor.
   *
   * @throws RuntimeException what the constructor throws
   */
  static <T> T create(Class<T> type, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<T> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return canonical.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : broken(type, e);
    } catch (ReflectiveOperationException e) {
      throw broken(type, e);
    }
  }

  static Object get(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw broken(record.getClass(), e);
    }
  }

  private static IllegalStateException broken(Class<?> type, Exception cause) {
    return new IllegalStateException(type.getName() + " cannot be used as a record", cause);
  }

  /** The form that the texts of a component must have. */
  static Form form(RecordComponent component) {
    Doc doc = component.getAnnotation(Doc.class);
    return doc == null ? Form.ANY : doc.form();
  }

  /** Whether a component of this type has a value where nothing is written. */
  static boolean mayBeAbsent(Class<?> type) {
    return type == Optional.class
        || type == List.class
        || type == Tree.class
        || type.isRecord()
        || Map.class.isAssignableFrom(type);
  }
}
