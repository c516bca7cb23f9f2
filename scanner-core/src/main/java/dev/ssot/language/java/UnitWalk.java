package dev.ssot.language.java;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Import;
import java.util.List;
import java.util.Optional;

/** Walks through a whole compilation unit. */
final class UnitWalk {
  private final FileFacts facts;
  private final Types types;

  UnitWalk(FileFacts facts) {
    this.facts = facts;
    this.types = new Types(facts);
  }

  void walk(CompilationUnit unit) {
    unit.getPackageDeclaration().ifPresent(this::declare);
    unit.getImports().forEach(this::add);
    facts.generated = facts.saysGenerated(firstDeclaration(unit));
    for (TypeDeclaration<?> type : unit.getTypes()) {
      types.declareAtTop(type);
    }
  }

  private void declare(PackageDeclaration declaration) {
    facts.namespace(DottedName.of(declaration.getName()));
    List<Annotation> annotated =
        new Annotations(facts).of(declaration.getAnnotations(), facts.span(declaration));
    facts.deprecate("", declaration, annotated);
  }

  private void add(ImportDeclaration declaration) {
    Import.Kind kind = kind(declaration);
    String path = DottedName.of(declaration.getName());
    boolean whole = declaration.isAsterisk() || declaration.isModule();
    int dot = whole ? path.length() : path.lastIndexOf('.');
    String name =
        declaration.isAsterisk() ? "*" : declaration.isModule() ? "" : path.substring(dot + 1);
    facts.imports.add(
        new Import(
            kind,
            0,
            facts.intern(path.substring(0, Math.max(dot, 0))),
            facts.intern(name),
            Optional.empty(),
            Import.Site.TOP,
            "",
            facts.span(declaration)));
  }

  private static Import.Kind kind(ImportDeclaration declaration) {
    if (declaration.isModule()) {
      return Import.Kind.MODULE;
    }
    if (declaration.isStatic()) {
      return declaration.isAsterisk() ? Import.Kind.STATIC_ON_DEMAND : Import.Kind.STATIC;
    }
    return declaration.isAsterisk() ? Import.Kind.ON_DEMAND : Import.Kind.SINGLE;
  }

  /** The first type with a place, else the package, else nothing. */
  private static Optional<Node> firstDeclaration(CompilationUnit unit) {
    return unit.getTypes().stream()
        .filter(type -> type.getRange().isPresent())
        .<Node>map(type -> type)
        .findFirst()
        .or(unit::getPackageDeclaration);
  }
}
