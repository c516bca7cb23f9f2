package dev.ssot.language.java.gathering;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import dev.ssot.facts.Requirement;
import dev.ssot.language.java.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes the constructs that are newer than Java 9, each where it stands first. */
public final class Requirements {
  private record Since(String version, String construct) {}

  private static final Map<Class<? extends Node>, Since> BY_KIND =
      Map.of(
          SwitchExpr.class, new Since("14", "switch expression"),
          TextBlockLiteralExpr.class, new Since("15", "text block"),
          RecordDeclaration.class, new Since("16", "record"),
          RecordPatternExpr.class, new Since("21", "record pattern"),
          MatchAllPatternExpr.class, new Since("22", "unnamed pattern"));

  private final SourceText source;
  private final Set<Since> seen = new HashSet<>();
  private final List<Requirement> found = new ArrayList<>();

  Requirements(SourceText source) {
    this.source = source;
  }

  List<Requirement> found() {
    return found;
  }

  /** A node that needs a version by its kind alone. */
  public void check(Node node) {
    Since since = BY_KIND.get(node.getClass());
    if (since != null) {
      add(since, node);
    }
  }

  /** A type with a name. */
  public void check(TypeDeclaration<?> type, boolean local) {
    check(type);
    if (local && type instanceof ClassOrInterfaceDeclaration declared && declared.isInterface()) {
      add(new Since("16", "interface within a function"), type);
    }
    if (type.hasModifier(Keyword.SEALED) || type.hasModifier(Keyword.NON_SEALED)) {
      add(new Since("17", "sealed type"), type);
    }
  }

  /** A test that also declares a variable. */
  public void check(InstanceOfExpr test) {
    if (test.getPattern().isPresent()) {
      add(new Since("16", "pattern behind `instanceof`"), test);
    }
  }

  /** A case with an arrow, with several labels, or with a pattern. */
  public void check(SwitchEntry entry) {
    if (entry.getType() != SwitchEntry.Type.STATEMENT_GROUP) {
      add(new Since("14", "case with an arrow"), entry);
    }
    if (entry.getLabels().size() > 1) {
      add(new Since("14", "case with several labels"), entry);
    }
    for (Expression label : entry.getLabels()) {
      if (label instanceof PatternExpr || label instanceof NullLiteralExpr) {
        add(new Since("21", "pattern or `null` behind `case`"), label);
      }
    }
  }

  /** A constructor that does something before it calls another. */
  public void check(ConstructorDeclaration constructor) {
    List<Statement> statements = constructor.getBody().getStatements();
    for (int i = 1; i < statements.size(); i++) {
      if (statements.get(i) instanceof ExplicitConstructorInvocationStmt) {
        add(new Since("25", "statements before a constructor call"), statements.get(i));
      }
    }
  }

  /** A variable without a name. */
  public void checkName(String name, Node node) {
    if (name.equals("_")) {
      add(new Since("22", "unnamed variable"), node);
    }
  }

  /** The word {@code var} in place of a type. */
  public void inferredType(Node node) {
    add(new Since("10", "`var` as a type"), node);
  }

  /** An import of a module. */
  public void moduleImport(Node node) {
    add(new Since("25", "import of a module"), node);
  }

  /** Members outside of all types. */
  public void impliedType(Node firstMember) {
    add(new Since("25", "members outside of types"), firstMember);
  }

  private void add(Since since, Node node) {
    if (seen.add(since)) {
      var token = node.getTokenRange().orElseThrow().getBegin().getRange().orElseThrow();
      found.add(new Requirement(since.version(), since.construct(), source.span(token)));
    }
  }
}
