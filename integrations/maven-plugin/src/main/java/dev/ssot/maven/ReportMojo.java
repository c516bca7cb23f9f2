package dev.ssot.maven;

import dev.ssot.outcome.Outcome;
import dev.ssot.scan.Scan;
import dev.ssot.scan.Setup;
import dev.ssot.source.WorkingTree;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reports on the sources; never fails the build for what it finds. */
@Mojo(
    name = "report",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false,
    inheritByDefault = false)
public final class ReportMojo extends ScanMojo {
  @Override
  Outcome outcome(WorkingTree tree, Setup setup) throws IOException {
    return Scan.of(tree, setup);
  }

  @Override
  void conclude(Outcome outcome) {
    long counted = outcome.findings().stream().filter(finding -> finding.counts()).count();
    getLog().info("ssot: findings that count: %s".formatted(counted));
  }
}
