package dev.ssot.rules;

import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Definition;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Body;
import dev.ssot.facts.Excerpt;
import dev.ssot.facts.TypeDeclaration;
import dev.ssot.rule.Choosing;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One simple name that several packages of a module define, so that an import alone does not say
 * what is meant.
 *
 * @param members how many members a type must have at least, so that an identical one is a copy and
 *     not just as empty
 */
public record DuplicateType(int members) implements Rule {
  /** Two members. */
  public DuplicateType() {
    this(2);
  }

  /** What must be equal for two types to be in each other's way. */
  private record Key(String module, String language, String name) {}

  @Override
  public String id() {
    return "duplicate-type";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    Excerpt seen = Excerpt.of(unit.facts());
    if (unit.language().equals("java")) {
      seen.imports(JavaExcerpts.tying(codebase, unit.facts()))
          .functions(function -> hasNamesake(codebase, unit, function.owner()));
    }
    return Optional.of(
        seen.shapes(type -> hasNamesake(codebase, unit, type.name()))
            .bodies(
                function ->
                    hasNamesake(codebase, unit, function.owner())
                        ? function.body().outline()
                        : Body.NONE));
  }

  private static boolean hasNamesake(Codebase codebase, Unit unit, String type) {
    Key key = new Key(unit.module(), unit.language(), type);
    return unit.isProduction()
        && codebase.namesakes(type).stream()
            .filter(other -> !other.unit().equals(unit) && key(other).equals(key))
            .anyMatch(DuplicateType::isJudged);
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    ImportIndex imports = new ImportIndex(codebase);
    Comparator<Definition> byUse =
        Comparator.comparing((Definition type) -> SourceType.of(codebase, type).isDeprecated())
            .thenComparing(type -> -imports.files(type));
    namesakes(codebase, findings)
        .forEach(
            (key, own) -> {
              own.sort(byUse.thenComparing(Definition::qualifiedName));
              List<Definition> ranked = rank(key, own, findings.choosing());
              if (ranked.size() > 1) {
                judge(codebase, ranked, imports, findings);
              }
            });
  }

  private static List<Definition> rank(Key key, List<Definition> own, Choosing choosing) {
    String subject = String.join("/", key.name, key.language, key.module);
    return choosing.rank(subject, own, Definition::qualifiedName);
  }

  private static Map<Key, List<Definition>> namesakes(Codebase codebase, Findings findings) {
    Map<Key, List<Definition>> byName = new LinkedHashMap<>();
    for (Definition type : codebase.types()) {
      if (isJudged(type)) {
        findings.examined(type.place());
        byName.computeIfAbsent(key(type), absent -> new ArrayList<>(1)).add(type);
      }
    }
    return byName;
  }

  private static Key key(Definition type) {
    return new Key(type.unit().module(), type.unit().language(), type.simpleName());
  }

  /** The first is the one to keep; each other is a copy of one before it, or its namesake. */
  private void judge(
      Codebase codebase, List<Definition> ranked, ImportIndex imports, Findings findings) {
    Map<TypeContent, Definition> originals = new HashMap<>();
    Definition first = ranked.get(0);
    for (Definition type : ranked) {
      TypeContent content = TypeContent.of(codebase, type);
      Definition original = Objects.requireNonNullElse(originals.putIfAbsent(content, type), type);
      if (!isSame(type, original) && content.members().size() >= members) {
        findings.report(report("copy", type, original, imports));
      } else if (!isSame(type, first)) {
        findings.report(report("name", type, first, imports));
      }
    }
  }

  /** One module may define a class in two ways. */
  private static boolean isSame(Definition one, Definition other) {
    return one.qualifiedName().equals(other.qualifiedName());
  }

  private static Report report(
      String kind, Definition type, Definition original, ImportIndex imports) {
    String form =
        kind.equals("copy") ? "`%s` is a copy of `%s`, %s" : "`%s` is also the name of `%s`, %s";
    String advice =
        kind.equals("copy")
            ? "keep that and remove this one"
            : "rename one of them, or make them one";
    String message =
        form.formatted(type.simpleName(), original.qualifiedName(), used(imports.files(original)))
            + "; "
            + advice;
    return Report.of(kind, type.qualifiedName(), type.place(), message)
        .related(List.of(new Report.Related(original.place(), "the one to keep")));
  }

  private static String used(int files) {
    return switch (files) {
      case 0 -> "and no file imports either";
      case 1 -> "which 1 file imports";
      default -> "which %s files import".formatted(files);
    };
  }

  private static boolean isJudged(Definition type) {
    TypeDeclaration declared = declaration(type);
    return type.unit().isProduction()
        && !declared.isNested()
        && declared.kind() != TypeDeclaration.Kind.ANONYMOUS;
  }

  private static TypeDeclaration declaration(Definition type) {
    return ((Definition.Type) type.declaration()).type();
  }
}
