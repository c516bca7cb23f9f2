package dev.ssot.cache;

import dev.ssot.facts.Call;
import dev.ssot.facts.Creation;
import dev.ssot.facts.Literal;
import dev.ssot.facts.Mention;
import dev.ssot.facts.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes codecs for records out of their components: ints, longs, doubles, booleans, strings, enums,
 * optional values, lists, and other records. A new component needs nothing here.
 */
final class Codecs {
  /** What bodies hold: three of four facts, which few ask for in all files. */
  private static final Set<Type> BODIES =
      Set.of(Creation.class, Call.class, Mention.class, Literal.class);

  private final Map<Type, Codec> made = new HashMap<>();

  private record Simple(
      String shape, BiConsumer<Object, Output> writer, Function<Input, Object> reader)
      implements Codec {
    @Override
    public void write(Object value, Output to) {
      writer.accept(value, to);
    }

    @Override
    public Object read(Input from) {
      return reader.apply(from);
    }
  }

  private record OptionalCodec(Codec inner) implements Codec {
    @Override
    public String shape() {
      return inner.shape() + "?";
    }

    @Override
    public void write(Object value, Output to) {
      Optional<?> optional = (Optional<?>) value;
      to.writeByte(optional.isPresent() ? 1 : 0);
      optional.ifPresent(present -> inner.write(present, to));
    }

    @Override
    public Object read(Input from) {
      return from.readByte() == 0 ? Optional.empty() : Optional.of(inner.read(from));
    }
  }

  private record ListCodec(Codec inner) implements Codec {
    @Override
    public String shape() {
      return inner.shape() + "*";
    }

    @Override
    public void write(Object value, Output to) {
      List<?> list = (List<?>) value;
      to.writeInt(list.size());
      list.forEach(each -> inner.write(each, to));
    }

    @Override
    public List<Object> read(Input from) {
      Object[] elements = new Object[from.readInt()];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = inner.read(from);
      }
      return List.of(elements);
    }
  }

  /** In place of the list come its bytes, with the number of its elements before them. */
  private record DeferredListCodec(ListCodec list) implements Codec {
    @Override
    public String shape() {
      return list.shape() + "~";
    }

    @Override
    public void write(Object value, Output to) {
      int size = ((List<?>) value).size();
      to.writeInt(size);
      if (size > 0) {
        Output whole = to.part();
        list.write(value, whole);
        to.writeBytes(whole.toByteArray());
      }
    }

    @Override
    public Object read(Input from) {
      int size = from.readInt();
      if (size == 0) {
        return List.of();
      }
      byte[] bytes = from.readBytes();
      StringTable strings = from.strings();
      return new DeferredList(size, () -> list.read(new Input(bytes, strings)));
    }
  }

  Codecs() {
    // Two of five facts are spans: without reflection all of them are read in two thirds of the
    // time.
    made.put(
        Span.class,
        new Simple(
            "span",
            (value, to) -> {
              Span span = (Span) value;
              to.writeInt(span.line());
              to.writeInt(span.column());
              to.writeInt(span.endLine());
              to.writeInt(span.endColumn());
            },
            from -> new Span(from.readInt(), from.readInt(), from.readInt(), from.readInt())));
    made.put(int.class, new Simple("int", (value, to) -> to.writeInt((int) value), Input::readInt));
    made.put(
        long.class, new Simple("long", (value, to) -> to.writeLong((long) value), Input::readLong));
    made.put(
        double.class,
        new Simple(
            "double",
            (value, to) -> to.writeLong(Double.doubleToLongBits((double) value)),
            from -> Double.longBitsToDouble(from.readLong())));
    made.put(
        boolean.class,
        new Simple(
            "boolean",
            (value, to) -> to.writeByte((boolean) value ? 1 : 0),
            from -> from.readByte() != 0));
    made.put(
        String.class,
        new Simple("string", (value, to) -> to.writeString((String) value), Input::readString));
  }

  /**
   * The one for a type.
   *
   * @throws IllegalArgumentException if it is none of those above, or holds one that is not
   */
  Codec of(Type type) {
    Codec known = made.get(type);
    if (known == null) {
      known = make(type);
      made.put(type, known);
    }
    return known;
  }

  private Codec make(Type type) {
    if (type instanceof Class<?> named && named.isRecord()) {
      return record(named);
    } else if (type instanceof Class<?> named && named.isEnum()) {
      return constants(named);
    } else if (type instanceof ParameterizedType generic) {
      Codec inner = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == List.class) {
        ListCodec list = new ListCodec(inner);
        return BODIES.contains(generic.getActualTypeArguments()[0])
            ? new DeferredListCodec(list)
            : list;
      } else if (generic.getRawType() == Optional.class) {
        return new OptionalCodec(inner);
      }
    }
    throw new IllegalArgumentException("cannot be cached: " + type);
  }

  private Codec record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return new RecordCodec(
        type, Arrays.stream(components).map(each -> of(each.getGenericType())).toList());
  }

  @SuppressWarnings("EnumOrdinal")
  private static Codec constants(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    String shape =
        Arrays.stream(constants)
            .map(each -> ((Enum<?>) each).name())
            .collect(Collectors.joining("|", type.getSimpleName() + "<", ">"));
    return new Simple(
        shape,
        (value, to) -> to.writeInt(((Enum<?>) value).ordinal()),
        from -> constants[from.readInt()]);
  }
}
