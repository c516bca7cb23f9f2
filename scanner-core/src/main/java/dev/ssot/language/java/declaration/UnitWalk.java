package dev.ssot.language.java.declaration;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.ssot.facts.Annotation;
import dev.ssot.language.java.gathering.DottedName;
import dev.ssot.language.java.gathering.FileFacts;
import java.util.List;

/** Walks through a whole compilation unit. */
public final class UnitWalk {
  private final FileFacts facts;
  private final Types types;

  /** Adds to the facts of a file. */
  public UnitWalk(FileFacts facts) {
    this.facts = facts;
    this.types = new Types(facts);
  }

  /** From the package declaration to the last type. */
  public void walk(CompilationUnit unit) {
    unit.getPackageDeclaration().ifPresent(this::declare);
    unit.getImports().forEach(this::add);
    facts.readHeader(firstDeclaration(unit));
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
    if (declaration.isModule()) {
      facts.requirements().moduleImport(declaration);
    }
    String path = DottedName.of(declaration.getName());
    facts.addImport(
        declaration.isAsterisk() ? path + ".*" : path,
        declaration.isStatic(),
        declaration.isModule(),
        facts.span(declaration));
  }

  /** Where the first type starts, else the package declaration, else behind everything. */
  private int firstDeclaration(CompilationUnit unit) {
    return unit.getTypes().stream()
        .filter(type -> type.getRange().isPresent())
        .<Node>map(type -> type)
        .findFirst()
        .or(unit::getPackageDeclaration)
        .map(facts::begin)
        .orElse(Integer.MAX_VALUE);
  }
}
