package dev.ssot.codebase.python;

import dev.ssot.facts.*;
import java.util.*;
import java.util.regex.*;

@SuppressWarnings("AssignmentExpression")
final class SketchedPython {
  static Facts read(String source) {
    List<Import> imports = new ArrayList<>();
    List<TypeDeclaration> types = new ArrayList<>();
    List<Function> functions = new ArrayList<>();
    List<Variable> variables = new ArrayList<>();
    Optional<List<String>> exports = Optional.empty();
    boolean dynamic = false;
    Deque<Map.Entry<Integer, String>> open = new ArrayDeque<>();
    Deque<Map.Entry<Integer, Import.Site>> sites = new ArrayDeque<>();
    int no = 0;
    for (String raw : source.split("\n")) {
      no++;
      if (raw.isBlank() || raw.strip().startsWith("#")) continue;
      int indent = raw.length() - raw.stripLeading().length();
      String line = raw.strip();
      while (!open.isEmpty() && open.peek().getKey() >= indent) open.pop();
      while (!sites.isEmpty() && sites.peek().getKey() >= indent) sites.pop();
      String owner = open.isEmpty() ? "" : open.peek().getValue();
      boolean inClass = types.stream().anyMatch(t -> t.name().equals(owner));
      Import.Site site =
          !sites.isEmpty()
              ? sites.peek().getValue()
              : owner.isEmpty()
                  ? Import.Site.TOP
                  : inClass ? Import.Site.CLASS : Import.Site.FUNCTION;
      Span span = new Span(no, indent + 1, no, raw.length());
      Matcher m;
      if ((m = Pattern.compile("from (\\.*)([\\w.]*) import (.*)").matcher(line)).matches()) {
        for (String item : m.group(3).replace("(", "").replace(")", "").split(",")) {
          String[] as = item.strip().split(" as ");
          imports.add(
              new Import(
                  as[0].equals("*") ? Import.Kind.ON_DEMAND : Import.Kind.SINGLE,
                  m.group(1).length(),
                  m.group(2),
                  as[0],
                  as.length > 1 ? Optional.of(as[1]) : Optional.empty(),
                  site,
                  owner,
                  span));
        }
      } else if ((m = Pattern.compile("import (.*)").matcher(line)).matches()) {
        for (String item : m.group(1).split(",")) {
          String[] as = item.strip().split(" as ");
          imports.add(
              new Import(
                  Import.Kind.MODULE,
                  0,
                  as[0],
                  "",
                  as.length > 1 ? Optional.of(as[1]) : Optional.empty(),
                  site,
                  owner,
                  span));
        }
      } else if ((m = Pattern.compile("class (\\w+)(?:\\((.*)\\))?:.*").matcher(line)).matches()) {
        String name = owner.isEmpty() ? m.group(1) : owner + "." + m.group(1);
        List<String> supers =
            m.group(2) == null || m.group(2).isBlank()
                ? List.of()
                : Arrays.stream(m.group(2).split(",")).map(String::strip).toList();
        types.add(
            new TypeDeclaration(
                TypeDeclaration.Kind.CLASS,
                name,
                Modifiers.NONE,
                List.of(),
                List.of(),
                supers,
                0,
                List.of(),
                List.of(),
                span,
                new Span(no, indent + 7, no, indent + 7),
                0));
        open.push(Map.entry(indent, name));
      } else if ((m = Pattern.compile("def (\\w+)\\((.*?)\\).*").matcher(line)).matches()) {
        List<Parameter> ps =
            m.group(2).isBlank()
                ? List.of()
                : Arrays.stream(m.group(2).split(","))
                    .map(
                        p ->
                            new Parameter(
                                Parameter.Kind.POSITIONAL, p.strip(), "", false, List.of()))
                    .toList();
        functions.add(
            new Function(
                inClass ? Function.Kind.METHOD : Function.Kind.FUNCTION,
                owner,
                m.group(1),
                Modifiers.NONE,
                List.of(),
                ps,
                "",
                span,
                new Span(no, indent + 5, no, indent + 5),
                Body.NONE));
        if (owner.isEmpty() && m.group(1).equals("__getattr__")) dynamic = true;
        open.push(Map.entry(indent, owner.isEmpty() ? m.group(1) : owner + "." + m.group(1)));
      } else if (line.startsWith("try:") || line.startsWith("except"))
        sites.push(Map.entry(indent, Import.Site.GUARDED));
      else if (line.startsWith("if TYPE_CHECKING"))
        sites.push(Map.entry(indent, Import.Site.TYPE_CHECKING));
      else if (line.startsWith("if ") || line.startsWith("else"))
        sites.push(Map.entry(indent, Import.Site.CONDITIONAL));
      else if ((m = Pattern.compile("__all__ = \\[(.*)\\]").matcher(line)).matches()) {
        exports =
            Optional.of(
                Arrays.stream(m.group(1).split(","))
                    .map(x -> x.strip().replaceAll("['\"]", ""))
                    .toList());
      } else if ((m = Pattern.compile("(self\\.)?(\\w+) = (.*)").matcher(line)).matches()
          && (owner.isEmpty() || inClass || m.group(1) != null)) {
        String v = m.group(3);
        Value value =
            v.equals("None")
                ? new Value(Value.Kind.NULL, "None")
                : v.matches("[A-Za-z_][\\w.]*")
                    ? new Value(Value.Kind.NAME, v)
                    : v.matches("[A-Za-z_].*\\(.*")
                        ? new Value(Value.Kind.CREATION, v.replaceAll("\\(.*", ""))
                        : new Value(Value.Kind.LITERAL, v);
        boolean self = m.group(1) != null;
        String of = self ? owner.substring(0, owner.lastIndexOf('.')) : owner;
        String vn = m.group(2);
        if (variables.stream().noneMatch(x -> x.owner().equals(of) && x.name().equals(vn)))
          variables.add(
              new Variable(
                  self
                      ? Variable.Kind.INSTANCE_ATTRIBUTE
                      : inClass ? Variable.Kind.CLASS_ATTRIBUTE : Variable.Kind.GLOBAL,
                  of,
                  vn,
                  Modifiers.NONE,
                  List.of(),
                  "",
                  value,
                  span));
      }
    }
    return new Facts(
        "", false, imports, types, functions, variables, List.of(), List.of(), List.of(), List.of(),
        exports, dynamic, List.of(), List.of(), List.of(), List.of());
  }
}
