package dev.ssot.rules;

import dev.ssot.binding.Doc;
import dev.ssot.binding.Form;
import dev.ssot.codebase.Binding;
import dev.ssot.codebase.Codebase;
import dev.ssot.codebase.Resolution;
import dev.ssot.codebase.Unit;
import dev.ssot.facts.Excerpt;
import dev.ssot.rule.Findings;
import dev.ssot.rule.Report;
import dev.ssot.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * An import that leads from one part of the codebase into another where it must not.
 *
 * @param boundaries between the parts; without any nothing is examined
 */
public record CrossedBoundary(List<Boundary> boundaries) implements Rule {

  /**
   * What code of one part may import. It may always import its own part; a name that is allowed
   * stays allowed where it is also forbidden.
   */
  public record Boundary(
      @Doc(
              value = "The part: a glob on qualified names of types and modules.",
              form = Form.NAME_GLOB)
          String within,
      @Doc(
              value = "All that it may use of this codebase besides itself; empty means anything.",
              form = Form.NAME_GLOB)
          List<String> mayUse,
      @Doc(value = "What it may not use, libraries included.", form = Form.NAME_GLOB)
          List<String> mayNotUse,
      @Doc("The reason, for the reader.") Optional<String> because) {

    /**
     * @throws IllegalArgumentException if it forbids nothing
     */
    public Boundary {
      if (mayUse.isEmpty() && mayNotUse.isEmpty()) {
        throw new IllegalArgumentException("needs may-use or may-not-use");
      }
    }
  }

  /** None. */
  public CrossedBoundary() {
    this(List.of());
  }

  @Override
  public String id() {
    return "crossed-boundary";
  }

  @Override
  public Optional<Excerpt> regards(Unit unit, Codebase codebase) {
    return Optional.of(
        boundaries.isEmpty() ? Excerpt.frame(unit.facts()) : Excerpt.of(unit.facts()));
  }

  @Override
  public void check(Codebase codebase, Findings findings) {
    List<Fence> fences = boundaries.stream().map(Fence::new).toList();
    if (fences.isEmpty()) {
      return;
    }
    for (Binding binding : codebase.bindings()) {
      String importer = Importer.of(codebase, binding.unit());
      List<Fence> around = fences.stream().filter(fence -> fence.encloses(importer)).toList();
      if (!around.isEmpty()) {
        findings.examined(binding.place());
        around.stream()
            .filter(fence -> fence.forbids(name(binding), isOurs(binding)))
            .findFirst()
            .map(fence -> report(fence, importer, binding))
            .ifPresent(findings::report);
      }
    }
  }

  /** Where the definition is, for a detour leads across the boundary just the same. */
  private static String name(Binding binding) {
    return binding.resolution() instanceof Resolution.Defined defined
        ? defined.definition().qualifiedName()
        : binding.path();
  }

  private static boolean isOurs(Binding binding) {
    return !(binding.resolution() instanceof Resolution.External);
  }

  private static Report report(Fence fence, String importer, Binding binding) {
    String because = fence.boundary().because().map(reason -> " (" + reason + ")").orElse("");
    Report report =
        Report.of(
            "crossed",
            importer + " -> " + binding.path(),
            binding.place(),
            "`%s` is beyond the boundary of `%s`%s"
                .formatted(name(binding), fence.boundary().within(), because));
    return binding.resolution() instanceof Resolution.Defined defined
        ? report.related(related(defined))
        : report;
  }

  private static List<Report.Related> related(Resolution.Defined defined) {
    Unit unit = defined.definition().unit();
    return List.of(new Report.Related(defined.definition().place(), "defined in " + unit.path()));
  }
}
