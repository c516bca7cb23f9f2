package dev.ssot.maven;

import dev.ssot.change.CannotCompare;
import dev.ssot.config.ConfigException;
import dev.ssot.config.ConfigLocator;
import dev.ssot.outcome.Outcome;
import dev.ssot.outcome.RuleReport;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What both goals have in common: what is scanned, and where the reports go. */
abstract class ScanMojo extends AbstractMojo {
  /**
   * The folder to report on. Its configuration, or its repository, says where the whole tree
   * begins, all of which is read.
   */
  @Parameter(property = "ssot.path", defaultValue = "${project.basedir}")
  private File path;

  /** The configuration to use instead of the nearest ssot.yaml. */
  @Parameter(property = "ssot.config")
  private File config;

  /** Globs of the files that are reported on, below the path; empty means all. */
  @Parameter(property = "ssot.only")
  private List<String> only;

  /** The day that dates in the configuration are compared with, as 2026-11-21. */
  @Parameter(property = "ssot.asOf")
  private String asOf;

  /** How many files are read at a time; 0 means one a processor. */
  @Parameter(property = "ssot.jobs", defaultValue = "0")
  private int jobs;

  /** The formats to write, each as FORMAT or FORMAT:FILE. */
  @Parameter(property = "ssot.formats", defaultValue = "json:ssot.json,markdown:ssot.md")
  private List<String> formats;

  /** The folder that the reports go into. */
  @Parameter(property = "ssot.outputDirectory", defaultValue = "${project.build.directory}/ssot")
  private File outputDirectory;

  /** Leaves it all out. */
  @Parameter(property = "ssot.skip", defaultValue = "false")
  private boolean skip;

  /** Scans, and judges what came of it. */
  abstract Outcome outcome(WorkingTree tree, Setup setup) throws IOException;

  /** What the verdict, if there is one, means to the build. */
  abstract void conclude(Outcome outcome) throws MojoFailureException;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("ssot is skipped");
      return;
    }
    try {
      ReportFolder reports = ReportFolder.of(outputDirectory.toPath(), formats);
      Path folder = path.toPath().toAbsolutePath().normalize();
      Outcome outcome = outcome(new WorkingTree(ConfigLocator.root(folder)), setup(folder));
      reports.write(outcome).forEach(file -> getLog().info("ssot: " + file));
      checkWhole(outcome);
      conclude(outcome);
    } catch (IllegalArgumentException | ConfigException | CannotCompare | IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Setup setup(Path folder) {
    Setup setup = config == null ? Setup.nearest(folder) : Setup.of(Optional.of(config.toPath()));
    return (jobs > 0 ? setup.jobs(jobs) : setup)
        .below(folder, only == null ? List.of() : only)
        .asOf(Optional.ofNullable(asOf).map(ScanMojo::day));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("asOf: " + text + " is no date; write 2026-11-21", e);
    }
  }

  private static void checkWhole(Outcome outcome) throws MojoExecutionException {
    for (RuleReport rule : outcome.rules()) {
      if (rule.failure().isPresent()) {
        throw new MojoExecutionException(
            "the rule %s failed, and that is a fault of ssot's:%n%s"
                .formatted(rule.id(), rule.failure().get()));
      }
    }
    if (outcome.coverage().abandoned() > 0) {
      throw new MojoExecutionException(
          "%s files could not be read to their end".formatted(outcome.coverage().abandoned()));
    }
  }
}
