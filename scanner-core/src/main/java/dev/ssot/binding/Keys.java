package dev.ssot.binding;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How names in Java are written in YAML: {@code createdBy} and {@code AT_MOST} with hyphens. */
public final class Keys {
  private Keys() {}

  public static String of(String javaName) {
    return javaName.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The keys of a record, in the order of its components. */
  public static Map<String, RecordComponent> of(Class<?> record) {
    Map<String, RecordComponent> keys = new LinkedHashMap<>();
    for (RecordComponent component : record.getRecordComponents()) {
      if (!component.isAnnotationPresent(NoKey.class)) {
        keys.put(of(component.getName()), component);
      }
    }
    return keys;
  }

  /** The path of a key below another, "" being the top. */
  public static String path(String parent, String key) {
    return parent.isEmpty() ? key : parent + "." + key;
  }

  /** The words for the constants of an enum, in their order. */
  static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(each -> of((Enum<?>) each)).toList();
  }
}
