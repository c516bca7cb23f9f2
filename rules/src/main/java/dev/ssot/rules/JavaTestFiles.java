package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Function;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.TypeDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Files of one plain class named {@code …Test}, without those that others use. */
final class JavaTestFiles implements TestFiles {
  private static final Pattern NAME = Pattern.compile("\\w*(?:Test|Tests|TestCase|IT)");
  private static final List<String> TESTS =
      List.of("Test", "Tests", "TestFactory", "TestTemplate", "Property", "Theory", "Benchmark");
  private static final Set<String> OFF = Set.of("Disabled", "Ignore");

  private final Codebase codebase;
  private final Map<Unit, List<Definition>> types = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  JavaTestFiles(Codebase codebase) {
    this.codebase = codebase;
    codebase.types().stream()
        .filter(type -> type.unit().language().equals("java") && type.unit().isTest())
        .forEach(type -> types.computeIfAbsent(type.unit(), unit -> new ArrayList<>()).add(type));
    Map<String, List<String>> known = new HashMap<>();
    for (Unit unit : types.keySet()) {
      String own = simpleName(unit);
      Consumer<String> use =
          name -> {
            for (String part : known.computeIfAbsent(name, JavaTestFiles::parts)) {
              if (!part.equals(own)) {
                used.add(part);
              }
            }
          };
      unit.facts().creations().forEach(each -> use.accept(each.type()));
      unit.facts().calls().forEach(each -> use.accept(each.receiver()));
      unit.facts().imports().forEach(each -> use.accept(each.target()));
      unit.facts().mentions().forEach(each -> use.accept(each.name()));
    }
  }

  /** Only what could be the name of a file of tests is of interest. */
  private static List<String> parts(String name) {
    return name.contains("Test") || name.contains("IT") ? List.of(name.split("\\.")) : List.of();
  }

  private static String simpleName(Unit unit) {
    String file = unit.path().substring(unit.path().lastIndexOf('/') + 1);
    return file.endsWith(".java") ? file.substring(0, file.length() - 5) : file;
  }

  @Override
  public boolean isTestFile(Unit unit) {
    String name = simpleName(unit);
    return types.containsKey(unit)
        && NAME.matcher(name).matches()
        && unit.problems().isEmpty()
        && !used.contains(name)
        && types.get(unit).stream()
            .filter(type -> type.simpleName().equals(name))
            .anyMatch(this::isPlainClass);
  }

  /** One that no annotation and no foreign base class could make tests of. */
  private boolean isPlainClass(Definition type) {
    TypeDeclaration declared = ((Definition.Type) type.declaration()).type();
    return declared.kind() == TypeDeclaration.Kind.CLASS
        && !declared.modifiers().has(Modifier.ABSTRACT)
        && codebase.subtypes(type).isEmpty()
        && declared.annotations().stream().allMatch(JavaTestFiles::isHarmless)
        && ancestry(type).stream()
            .flatMap(each -> codebase.supertypes(each).stream())
            .allMatch(base -> base instanceof Resolution.Defined);
  }

  private static boolean isHarmless(Annotation annotation) {
    return OFF.contains(annotation.name()) || annotation.name().equals("SuppressWarnings");
  }

  private List<Definition> ancestry(Definition type) {
    List<Definition> line = new ArrayList<>(List.of(type));
    line.addAll(codebase.ancestors(type));
    return line;
  }

  @Override
  public Count count(Unit unit) {
    List<Function> own = tests(unit);
    boolean isOff = types.get(unit).stream().anyMatch(type -> isOff(annotations(type)));
    long off = own.stream().filter(test -> isOff || isOff(test.annotations())).count();
    long inherited =
        types.get(unit).stream()
            .flatMap(type -> codebase.ancestors(type).stream())
            .map(Definition::unit)
            .filter(base -> !base.equals(unit))
            .mapToLong(base -> tests(base).size())
            .sum();
    long fields =
        unit.facts().variables().stream().filter(field -> makeTest(field.annotations())).count();
    return new Count((int) (own.size() + inherited + fields), (int) off);
  }

  /** All of a file, those of nested types included. */
  private static List<Function> tests(Unit unit) {
    return unit.facts().functions().stream().filter(JavaTestFiles::isTest).toList();
  }

  static boolean isTest(Function function) {
    return function.name().equals("main") || makeTest(function.annotations());
  }

  private static boolean makeTest(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      if (TESTS.stream().anyMatch(annotation.name()::endsWith)) {
        return true;
      }
    }
    return false;
  }

  private static List<Annotation> annotations(Definition type) {
    return ((Definition.Type) type.declaration()).type().annotations();
  }

  private static boolean isOff(List<Annotation> annotations) {
    return annotations.stream().anyMatch(each -> OFF.contains(each.name()));
  }
}
