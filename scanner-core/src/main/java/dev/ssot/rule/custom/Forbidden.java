package dev.ssot.rule.custom;

import static dev.ssot.binding.Form.NAME_GLOB;
import static dev.ssot.binding.Form.PATH_GLOB;

import dev.ssot.binding.Doc;
import dev.ssot.binding.Keys;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule forbids. Names of what is used are qualified, aliases resolved; but for supertypes a
 * pattern means what it names and all that lies in it: {@code jwt} is also {@code jwt.decode}.
 */
public record Forbidden(
    @Doc(
            value = "What must not be used at all: imported, called, constructed or mentioned.",
            form = NAME_GLOB)
        List<String> symbols,
    @Doc(value = "Functions that must not be called, types not constructed.", form = NAME_GLOB)
        List<String> calls,
    @Doc(value = "What must not be imported, by any path.", form = NAME_GLOB) List<String> imports,
    @Doc("Forms in which no import must be written.") List<ImportForm> importForms,
    @Doc(value = "Annotations and decorators.", form = NAME_GLOB) List<String> annotations,
    @Doc(value = "Types that must not be extended or implemented directly.", form = NAME_GLOB)
        List<String> supertypes,
    @Doc(value = "Names that no type must have, simple or qualified.", form = NAME_GLOB)
        List<String> types,
    @Doc(value = "Names that no function or method must have.", form = NAME_GLOB)
        List<String> functions,
    @Doc(value = "Names that no type, function, field or variable must have.", form = NAME_GLOB)
        List<String> names,
    @Doc(value = "Paths that no file must have.", form = PATH_GLOB) List<String> files) {

  /**
   * @throws IllegalArgumentException if it forbids nothing
   */
  public Forbidden {
    boolean isEmpty =
        Stream.of(
                symbols,
                calls,
                imports,
                importForms,
                annotations,
                supertypes,
                types,
                functions,
                names,
                files)
            .allMatch(List::isEmpty);
    if (isEmpty) {
      String keys = Arrays.stream(Sort.values()).map(Sort::key).collect(Collectors.joining(", "));
      throw new IllegalArgumentException("needs at least one of " + keys);
    }
  }

  /** Whatever there is. */
  static Forbidden anything() {
    List<String> all = List.of("**");
    List<ImportForm> forms = List.of(ImportForm.values());
    return new Forbidden(all, all, all, forms, all, all, all, all, all, all);
  }

  /** As written, by what they are about; only what is there. */
  Map<Sort, List<String>> patterns() {
    Map<Sort, List<String>> all = new EnumMap<>(Sort.class);
    all.put(Sort.SYMBOL, symbols);
    all.put(Sort.CALL, calls);
    all.put(Sort.IMPORT, imports);
    all.put(Sort.IMPORT_FORM, importForms.stream().map(Keys::of).toList());
    all.put(Sort.ANNOTATION, annotations);
    all.put(Sort.SUPERTYPE, supertypes);
    all.put(Sort.TYPE, types);
    all.put(Sort.FUNCTION, functions);
    all.put(Sort.NAME, names);
    all.put(Sort.FILE, files);
    all.values().removeIf(List::isEmpty);
    return Collections.unmodifiableMap(all);
  }
}
