package dev.ssot.config;

import dev.ssot.binding.Doc;
import java.time.LocalDate;
import java.util.Optional;

/** Findings that somebody lets pass for a reason. They stay in every count and leave the gate. */
public record Accept(
    @Doc("Id of the rule.") String rule,
    @Doc("Glob over the qualified name of the finding's subject.") String subject,
    @Doc("The reason.") String because,
    @Doc("Who answers for it.") Optional<String> owner,
    @Doc("The last day on which it holds.") Optional<LocalDate> until) {}
