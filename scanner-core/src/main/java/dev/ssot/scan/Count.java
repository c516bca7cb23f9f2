package dev.ssot.scan;

import dev.ssot.outcome.Measure;
import dev.ssot.outcome.RuleReport;
import dev.ssot.rule.Choices;
import dev.ssot.rule.Finding;
import java.util.List;

/**
 * What a tree comes to.
 *
 * @param findings without the hashes of their lines
 * @param choices that rules made
 */
public record Count(
    List<RuleReport> rules, List<Measure> measures, List<Finding> findings, Choices choices) {}
