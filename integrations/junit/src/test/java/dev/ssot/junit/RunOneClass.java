package dev.ssot.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A program that runs the tests of a class and says which of them fail. */
final class RunOneClass {
  private RunOneClass() {}

  public static void main(String... names) {
    TreeSet<String> failed = new TreeSet<>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(names[0])).build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                  failed.add(test.getDisplayName());
                }
              }
            });
    System.out.println("failed: " + failed);
  }
}
