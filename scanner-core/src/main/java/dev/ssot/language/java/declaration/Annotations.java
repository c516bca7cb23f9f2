package dev.ssot.language.java.declaration;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.ssot.facts.Annotation;
import dev.ssot.facts.Span;
import dev.ssot.language.java.gathering.DottedName;
import dev.ssot.language.java.gathering.FileFacts;
import dev.ssot.language.java.gathering.Suppressions;
import java.util.ArrayList;
import java.util.List;

/** Reads annotations. */
final class Annotations {
  private final FileFacts facts;
  private final Suppressions suppressions;

  Annotations(FileFacts facts) {
    this.facts = facts;
    this.suppressions = new Suppressions(facts);
  }

  /**
   * Those of a declaration.
   *
   * @param declaration where it stands, for suppressions among them
   */
  List<Annotation> of(NodeList<AnnotationExpr> written, Span declaration) {
    if (written.isEmpty()) {
      return List.of();
    }
    List<Annotation> annotations = new ArrayList<>(written.size());
    for (AnnotationExpr expression : written) {
      Annotation annotation = of(expression);
      suppressions.fromAnnotation(annotation, declaration);
      annotations.add(annotation);
    }
    return List.copyOf(annotations);
  }

  private Annotation of(AnnotationExpr written) {
    List<String> strings = new ArrayList<>(0);
    if (arguments(written) > 0) {
      written.walk(StringLiteralExpr.class, literal -> strings.add(literal.asString()));
    }
    return new Annotation(
        facts.intern(DottedName.of(written.getName())),
        List.copyOf(strings),
        arguments(written),
        facts.span(written));
  }

  private static int arguments(AnnotationExpr written) {
    if (written instanceof NormalAnnotationExpr normal) {
      return normal.getPairs().size();
    }
    return written instanceof SingleMemberAnnotationExpr ? 1 : 0;
  }
}
