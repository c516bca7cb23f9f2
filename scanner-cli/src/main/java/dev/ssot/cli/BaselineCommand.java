package dev.ssot.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code ssot baseline}: the findings that are let be, in a file. */
@Command(
    description = {
      "Keep the findings of today in a file, to compare with where git is not at hand.",
      "",
      "Compare with it: ssot check --against file:ssot-baseline.json"
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {BaselineWriteCommand.class, BaselinePruneCommand.class, HelpCommand.class})
final class BaselineCommand {}
