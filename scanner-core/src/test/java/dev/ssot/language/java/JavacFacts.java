package dev.ssot.language.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What the JDK's own parser finds in a file, a line of text for each fact that is compared. */
final class JavacFacts extends TreeScanner<Void, Void> {
  private final List<String> lines = new ArrayList<>();
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final Deque<String> types = new ArrayDeque<>(List.of(""));
  private final Deque<String> within = new ArrayDeque<>(List.of(""));
  private final Map<String, Integer> anonymous = new HashMap<>();

  private JavacFacts(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  static List<String> of(CompilationUnitTree unit, SourcePositions positions) {
    JavacFacts facts = new JavacFacts(unit, positions);
    if (unit.getPackageName() != null) {
      facts.lines.add("package " + unit.getPackageName());
    }
    facts.scan(unit.getImports(), null);
    unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .forEach(type -> facts.scan(type, null));
    return facts.lines;
  }

  @Override
  public Void visitImport(ImportTree tree, Void none) {
    lines.add(tree.toString().strip().replace(";", "") + " " + line(tree));
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void none) {
    String simple = tree.getSimpleName().toString();
    if (simple.equals(JavacOracle.FILE_NAME)) {
      members(tree, tree.getKind());
      return null;
    }
    String name = member(simple);
    lines.add("type " + JavacText.kind(tree) + " " + name + " " + place(tree));
    modifiers(name, line(tree), tree.getModifiers());
    header("parameter", name, tree.getTypeParameters());
    if (tree.getExtendsClause() != null) {
      header("supertype", name, List.of(tree.getExtendsClause()));
    }
    header("supertype", name, tree.getImplementsClause());
    header("permits", name, tree.getPermitsClause());
    enter(
        name,
        name,
        () -> {
          scan(tree.getModifiers(), null);
          scan(tree.getTypeParameters(), null);
          scan(tree.getExtendsClause(), null);
          scan(tree.getImplementsClause(), null);
          members(tree, tree.getKind());
        });
    return null;
  }

  private void members(ClassTree body, Tree.Kind kind) {
    for (Tree member : body.getMembers()) {
      if (member instanceof BlockTree block) {
        initializer(block);
      } else if (!(member instanceof VariableTree field)) {
        scan(member, null);
      } else if (kind == Tree.Kind.RECORD && !isStatic(field)) {
        lines.add("component " + types.peek() + " " + JavacText.variable(field));
        scan(field, null);
      } else {
        field(field, kind);
      }
    }
  }

  private void field(VariableTree field, Tree.Kind kind) {
    lines.add("field " + types.peek() + " " + JavacText.variable(field));
    modifiers(member(field.getName().toString()), 0, field.getModifiers());
    if (kind == Tree.Kind.ENUM && isConstant(field)) {
      NewClassTree constant = (NewClassTree) field.getInitializer();
      scan(field.getModifiers(), null);
      scan(constant.getArguments(), null);
      anonymous(constant, field);
    } else {
      scan(field, null);
    }
  }

  private boolean isConstant(VariableTree field) {
    return isStatic(field)
        && field.getInitializer() instanceof NewClassTree created
        && created.getIdentifier() instanceof IdentifierTree type
        && types.peek().endsWith(type.getName().toString());
  }

  private void initializer(BlockTree block) {
    String name = member(block.isStatic() ? "<clinit>" : "<init>");
    lines.add("function " + name + "() " + place(block));
    enter(types.peek(), name, () -> scan(block, null));
  }

  @Override
  public Void visitMethod(MethodTree tree, Void none) {
    String owner = types.peek();
    boolean constructor = tree.getName().contentEquals("<init>");
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    String name = member(constructor ? simple : tree.getName().toString());
    String returned = constructor ? "" : JavacText.of(tree.getReturnType()) + " ";
    String parameters =
        tree.getParameters().stream()
            .filter(parameter -> stands(parameter, tree))
            .map(JavacText::variable)
            .collect(Collectors.joining(", "));
    lines.add("function " + returned + name + "(" + parameters + ") " + place(tree));
    modifiers(name, line(tree), tree.getModifiers());
    enter(owner, name, () -> super.visitMethod(tree, null));
    return null;
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void none) {
    String type = JavacText.name(tree.getIdentifier());
    int arguments = tree.getArguments().size();
    String body = tree.getClassBody() == null ? "" : " anonymous";
    lines.add("new " + type + "/" + arguments + body + " " + within.peek() + " " + line(tree));
    scan(tree.getEnclosingExpression(), null);
    scan(tree.getIdentifier(), null);
    scan(tree.getTypeArguments(), null);
    scan(tree.getArguments(), null);
    anonymous(tree, tree);
    return null;
  }

  private void anonymous(NewClassTree created, Tree whole) {
    ClassTree body = created.getClassBody();
    if (body == null) {
      return;
    }
    String name = member("$" + anonymous.merge(types.peek(), 1, Integer::sum));
    lines.add("type ANONYMOUS " + name + " " + place(whole));
    header("supertype", name, List.of(created.getIdentifier()));
    enter(name, name, () -> members(body, Tree.Kind.CLASS));
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
    call(JavacText.name(tree.getMethodSelect()), tree.getArguments().size());
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void none) {
    String receiver = JavacText.name(tree.getQualifierExpression());
    boolean constructor = tree.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    String name = constructor ? "new" : tree.getName().toString();
    call(receiver.isEmpty() ? "" : receiver + "." + name, -1);
    return super.visitMemberReference(tree, null);
  }

  private void call(String called, int arguments) {
    if (!called.isEmpty()) {
      lines.add("call " + called + "/" + arguments + " " + within.peek());
    }
  }

  private String member(String simpleName) {
    return types.peek().isEmpty() ? simpleName : types.peek() + "." + simpleName;
  }

  private void header(String what, String name, List<? extends Tree> parts) {
    parts.forEach(part -> lines.add(what + " " + name + " " + JavacText.of(part)));
  }

  private void modifiers(String name, long line, ModifiersTree modifiers) {
    Set<Modifier> flags = modifiers.getFlags();
    flags.forEach(flag -> lines.add("modifier " + name + " " + line + " " + flag.name()));
    modifiers
        .getAnnotations()
        .forEach(a -> lines.add("annotation " + name + " " + a.getAnnotationType()));
  }

  private void enter(String type, String function, Runnable inside) {
    types.push(type);
    within.push(function);
    inside.run();
    within.pop();
    types.pop();
  }

  /** Javac gives compact constructors the components as parameters. */
  private boolean stands(VariableTree parameter, MethodTree method) {
    return positions.getStartPosition(unit, parameter) > positions.getStartPosition(unit, method);
  }

  private String place(Tree tree) {
    return line(tree) + "-" + lineAt(positions.getEndPosition(unit, tree) - 1);
  }

  private long line(Tree tree) {
    return lineAt(positions.getStartPosition(unit, tree));
  }

  private long lineAt(long offset) {
    return unit.getLineMap().getLineNumber(offset);
  }

  private static boolean isStatic(VariableTree field) {
    return field.getModifiers().getFlags().contains(Modifier.STATIC);
  }
}
