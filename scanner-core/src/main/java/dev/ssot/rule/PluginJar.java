package dev.ssot.rule;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;

/**
 * Rules that come in a jar of the user's own. Each jar has a class loader to itself, so that two of
 * them may bring different versions of one library; it stays open as long as its rules are in use.
 */
public final class PluginJar {
  private static final String SERVICES = "META-INF/services/" + Rule.class.getName();

  private final Path jar;

  private PluginJar(Path jar) {
    this.jar = jar;
  }

  /**
   * The rules of a jar, as their pages have them.
   *
   * @throws PluginException if the jar holds none, or one of them cannot be used
   */
  public static List<ConfiguredRule> rules(Path jar) {
    PluginJar plugin = new PluginJar(jar);
    plugin.check();
    try {
      return plugin.load();
    } catch (ServiceConfigurationError | LinkageError wrong) {
      throw new PluginException(jar, reason(wrong), wrong);
    }
  }

  private void check() {
    if (!Files.isRegularFile(jar)) {
      throw new PluginException(
          jar, Files.exists(jar) ? "is no file; give a jar" : "there is no such file");
    }
    try (JarFile content = new JarFile(jar.toFile())) {
      if (content.getEntry(SERVICES) == null) {
        throw new PluginException(
            jar, "holds no rule: there is no " + SERVICES + " that names their classes");
      }
    } catch (IOException e) {
      throw new PluginException(jar, "is no jar: " + e.getMessage(), e);
    }
  }

  private List<ConfiguredRule> load() {
    ClassLoader loader = new URLClassLoader(new URL[] {url()}, Rule.class.getClassLoader());
    List<ConfiguredRule> rules = new ArrayList<>();
    Iterator<ServiceLoader.Provider<Rule>> providers =
        ServiceLoader.load(Rule.class, loader).stream().iterator();
    while (providers.hasNext()) {
      ServiceLoader.Provider<Rule> provider = providers.next();
      if (provider.type().getClassLoader() == loader) {
        rules.add(configured(provider.get()));
      }
    }
    if (rules.isEmpty()) {
      throw new PluginException(jar, "holds no rule: " + SERVICES + " names no class of this jar");
    }
    return List.copyOf(rules);
  }

  private ConfiguredRule configured(Rule rule) {
    try {
      return new ConfiguredRule(rule, RulePage.of(rule), RuleSettings.NONE);
    } catch (IllegalStateException wrong) {
      throw new PluginException(jar, wrong.getMessage(), wrong);
    }
  }

  private URL url() {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new PluginException(jar, "cannot be loaded from there", e);
    }
  }

  /** A class that does not fit is of another version; all else is told by the JDK in words. */
  private static String reason(Throwable wrong) {
    Throwable cause = wrong.getCause() == null ? wrong : wrong.getCause();
    if (cause instanceof UnsupportedClassVersionError) {
      return "was built for a newer Java: " + cause.getMessage();
    } else if (cause instanceof LinkageError) {
      return "was built for another version of ssot, or lacks a library: " + cause;
    }
    String service = Rule.class.getName();
    String what =
        wrong
            .getMessage()
            .replace(service + ": ", "")
            .replace(" not a subtype", " is no " + service);
    return wrong.getCause() == null ? what : what + ": " + cause;
  }
}
