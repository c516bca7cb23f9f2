package dev.ssot.language.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ssot.facts.Facts;
import dev.ssot.facts.Function;
import dev.ssot.facts.Import;
import dev.ssot.facts.Modifier;
import dev.ssot.facts.Parameter;
import dev.ssot.facts.Span;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.language.Language;
import dev.ssot.language.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a file declares. */
class JavaLanguageTest {
  @Test
  void itIsFoundAsAService() {
    assertTrue(
        ServiceLoader.load(Language.class).stream()
            .anyMatch(provider -> provider.type() == JavaLanguage.class));
  }

  @Test
  void importsAreToldAsWritten() {
    Facts facts =
        Read.facts(
            """
            package shop;
            import java.util.List;
            import java.util.*;
            import static java.lang.Math.max;
            import static java.lang.Math.*;
            import module java.base;
            """);
    assertEquals("shop", facts.namespace());
    assertEquals(
        List.of(
            "SINGLE java.util List",
            "ON_DEMAND java.util *",
            "STATIC java.lang.Math max",
            "STATIC_ON_DEMAND java.lang.Math *",
            "MODULE java.base "),
        facts.imports().stream().map(i -> i.kind() + " " + i.module() + " " + i.name()).toList());
    assertEquals(new Span(2, 1, 2, 22), facts.imports().get(0).span());
    assertEquals(Import.Site.TOP, facts.imports().get(0).site());
  }

  @Test
  void nestedLocalAndAnonymousTypesAreNamedUnderTheirType() {
    Facts facts =
        Read.facts(
            """
            class Outer {
              interface Inner { record Pair<T extends Number>(T left, int... right) {} }
              enum Color implements Runnable { RED { }, GREEN; public void run() {} }
              void go() {
                class Local {}
                Object first = new Object() { Object second = new Object() {}; };
                Object third = new Runnable() { public void run() {} };
              }
            }
            """);
    assertEquals(
        List.of(
            "CLASS Outer",
            "INTERFACE Outer.Inner",
            "RECORD Outer.Inner.Pair",
            "ENUM Outer.Color",
            "ANONYMOUS Outer.Color.$1",
            "CLASS Outer.Local",
            "ANONYMOUS Outer.$1",
            "ANONYMOUS Outer.$1.$1",
            "ANONYMOUS Outer.$2"),
        facts.types().stream().map(t -> t.kind() + " " + t.name()).toList());
    TypeDeclaration pair = facts.types().get(2);
    assertEquals(List.of("T extends Number"), pair.typeParameters());
    assertEquals(Parameter.Kind.VARIADIC, pair.components().get(1).kind());
    assertTrue(facts.types().get(5).modifiers().has(Modifier.LOCAL));
  }

  @Test
  void supertypesKeepTheirOrderAndSayWhichAreInterfaces() {
    TypeDeclaration type =
        Read.facts("sealed class A extends B<C> implements D, e.F permits G, H {}").types().get(0);
    assertEquals(List.of("B<C>", "D", "e.F"), type.supertypes());
    assertEquals(2, type.interfaces());
    assertEquals(List.of("G", "H"), type.permits());
    assertEquals(new Span(1, 14, 1, 14), type.nameSpan());
  }

  @Test
  void modifiersThatTheLanguageAddsAreTold() {
    Facts facts = Read.facts("interface A { int B = 1; void c(); enum D { E } }");
    List<Modifier> constant = List.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    assertEquals(constant, facts.variables().get(0).modifiers().list());
    assertEquals(constant, facts.variables().get(1).modifiers().list());
    assertEquals(
        List.of(Modifier.PUBLIC, Modifier.ABSTRACT), facts.functions().get(0).modifiers().list());
    assertEquals(
        List.of(Modifier.PUBLIC, Modifier.STATIC), facts.types().get(1).modifiers().list());
  }

  @Test
  void functionsAreToldWithTheirKind() {
    Facts facts =
        Read.facts(
            """
            record A(int x) {
              static { }
              A { }
              A(String s, int... more) { this(1); }
              static <T> java.util.Map<T, T[]> m(@Nonnull T t) { return null; }
            }
            class B { { } }
            """);
    assertEquals(
        List.of(
            "STATIC_INITIALIZER A.<clinit>",
            "COMPACT_CONSTRUCTOR A.A",
            "CONSTRUCTOR A.A",
            "METHOD A.m",
            "INITIALIZER B.<init>"),
        facts.functions().stream().map(f -> f.kind() + " " + f.qualifiedName()).toList());
    Function method = facts.functions().get(3);
    assertEquals("java.util.Map<T, T[]>", method.returnType());
    assertEquals("T", method.parameters().get(0).type());
    assertEquals("Nonnull", method.parameters().get(0).annotations().get(0).name());
  }

  @Test
  void fieldsTellTheKindOfTheirValue() {
    Facts facts =
        Read.facts(
            "class A { static final A I = new A(); int a = -1, b[]; Object c = make(), d = null; }");
    assertEquals(
        List.of(
            "A I CREATION A",
            "int a LITERAL -1",
            "int[] b NONE ",
            "Object c CALL make",
            "Object d NULL null"),
        facts.variables().stream()
            .map(v -> v.type() + " " + v.name() + " " + v.value().kind() + " " + v.value().text())
            .toList());
  }

  @Test
  void typesThatDifferInNamesAndLiteralsAloneHaveEqualShapes() {
    List<TypeDeclaration> types =
        Read.facts(
                """
                class A { int a = 1; int m(String s) { return s.length() + a; } }
                class B { int b = 2; /* other */ int n(Object o) { return o.hash() + b; } }
                class C { int b = 2; int n(Object o) { return o.hash() - b; } }
                """)
            .types();
    assertEquals(types.get(0).shape(), types.get(1).shape());
    assertTrue(types.get(1).shape() != types.get(2).shape());
  }

  @Test
  void aFileThatIsNotUtf8IsReadAsLatin1AndSaysSo() {
    byte[] bytes = "class A {\n  String s = \"\u00e9\"; }".getBytes(StandardCharsets.ISO_8859_1);
    Parsed parsed = new JavaLanguage().parse(bytes);
    assertEquals(
        List.of("ENCODING 2:15 not UTF-8: byte 0xE9; read as Latin-1"), Read.problems(parsed));
    assertEquals("\"\u00e9\"", parsed.facts().variables().get(0).value().text());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertEquals(new Span(1, 7, 1, 7), Read.facts("\uFEFFclass A {}").types().get(0).nameSpan());
  }

  @Test
  void unicodeEscapesAreTranslatedAndPlacesAreThoseOfTheFile() {
    Facts facts = Read.facts("class \\u0041b { String s = \"\\\\u0041\"; int c; } class D {}");
    assertEquals(List.of("Ab", "D"), facts.types().stream().map(TypeDeclaration::name).toList());
    assertEquals(new Span(1, 7, 1, 13), facts.types().get(0).nameSpan());
    assertEquals(54, facts.types().get(1).nameSpan().column());
  }

  @Test
  void manyThreadsGetTheSameFacts() {
    String source = "class A { void m() { new B(\"a.b\"); } }";
    JavaLanguage shared = new JavaLanguage();
    long different =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> shared.parse(source.getBytes(StandardCharsets.UTF_8)))
            .distinct()
            .count();
    assertEquals(1, different);
  }
}
