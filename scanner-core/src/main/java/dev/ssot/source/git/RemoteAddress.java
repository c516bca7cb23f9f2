package dev.ssot.source.git;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of a remote tells in public. */
public final class RemoteAddress {
  /** They answer with the same path, with and without {@code .git}, whatever one clones by. */
  private static final Set<String> SAME_PATH_EVERYWHERE =
      Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org");

  private static final Pattern SSH =
      Pattern.compile("ssh://(?:[^@/]+@)?([^:/]+)(?::22)?/(.+)|(?:[^@/:]+@)?([^:/]{2,}):(?!/)(.+)");
  private static final Pattern END = Pattern.compile("(\\.git)?/*$");

  private RemoteAddress() {}

  /**
   * The address for a browser, without credentials. Empty for a folder, and where a server is
   * reached by SSH that is not known to use the same paths on the web.
   */
  public static Optional<String> onTheWeb(String remote) {
    return remote.startsWith("http://") || remote.startsWith("https://")
        ? withoutCredentials(remote)
        : ofSsh(remote);
  }

  /** A query can be a secret, too. */
  private static Optional<String> withoutCredentials(String remote) {
    try {
      URI all = new URI(remote);
      return Optional.ofNullable(all.getHost())
          .map(host -> address(all.getScheme(), host, all.getPort(), all.getRawPath()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String address(String scheme, String host, int port, String path) {
    String end = SAME_PATH_EVERYWHERE.contains(host) ? END.matcher(path).replaceFirst("") : path;
    return scheme + "://" + host + (port < 0 ? "" : ":" + port) + end;
  }

  private static Optional<String> ofSsh(String remote) {
    Matcher parts = SSH.matcher(remote);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String host = parts.group(1) == null ? parts.group(3) : parts.group(1);
    String path = parts.group(1) == null ? parts.group(4) : parts.group(2);
    return SAME_PATH_EVERYWHERE.contains(host)
        ? withoutCredentials("https://" + host + "/" + path)
        : Optional.empty();
  }
}
