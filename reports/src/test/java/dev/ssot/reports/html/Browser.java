package dev.ssot.reports.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Chromium without a window, steered by its driver over the WebDriver protocol. */
final class Browser implements AutoCloseable {
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Object> CAPABILITIES =
      Map.of(
          "browserName",
          "chrome",
          "goog:loggingPrefs",
          Map.of("browser", "ALL", "performance", "ALL"),
          "goog:chromeOptions",
          Map.of(
              "args",
              List.of(
                  "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000")));

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, int port) throws IOException {
    this.driver = driver;
    String root = "http://127.0.0.1:" + port + "/session";
    JsonNode started = send(root, Map.of("capabilities", Map.of("alwaysMatch", CAPABILITIES)));
    this.session = root + "/" + started.get("sessionId").asText();
  }

  /** What keeps tests from running here; empty where nothing does. */
  static Optional<String> missing() {
    return List.of("chromedriver", "chromium").stream()
        .filter(program -> !isThere(program))
        .findFirst()
        .map(program -> program + " is not on the PATH");
  }

  static Browser start() throws IOException {
    Process driver =
        new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
    BufferedReader lines = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return new Browser(driver, Integer.parseInt(started.group(1)));
      }
    }
    throw new IOException("chromedriver ended before it was ready");
  }

  void open(Path file, String fragment) throws IOException {
    send(session + "/url", Map.of("url", "about:blank"));
    send(session + "/url", Map.of("url", file.toUri() + fragment));
  }

  /** As on a screen of a width in pixels. */
  void resize(int width) throws IOException {
    Map<String, Object> screen =
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false);
    send(
        session + "/goog/cdp/execute",
        Map.of("cmd", "Emulation.setDeviceMetricsOverride", "params", screen));
  }

  /** The value that the statements return. */
  JsonNode run(String script) throws IOException {
    return send(session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  String text(String script) throws IOException {
    return run("return " + script).asText();
  }

  int number(String script) throws IOException {
    return run("return " + script).asInt();
  }

  /** Types where the focus is; special keys by their code points in the WebDriver standard. */
  void type(String keys) throws IOException {
    List<Map<String, String>> actions =
        keys.codePoints()
            .mapToObj(Character::toString)
            .flatMap(
                key ->
                    List.of(
                        Map.of("type", "keyDown", "value", key),
                        Map.of("type", "keyUp", "value", key))
                        .stream())
            .toList();
    send(
        session + "/actions",
        Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", actions))));
  }

  void back() throws IOException {
    send(session + "/back", Map.of());
  }

  /** What the console was told of mistakes since the last time. */
  List<String> complaints() throws IOException {
    return log("browser").stream().map(entry -> entry.get("message").asText()).toList();
  }

  /** The addresses that were asked for since the last time. */
  List<String> requests() throws IOException {
    return log("performance").stream()
        .map(entry -> entry.get("message").asText())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(Browser::address)
        .toList();
  }

  @Override
  public void close() throws IOException {
    try {
      http.send(
          HttpRequest.newBuilder(URI.create(session)).DELETE().build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }

  private static String address(String message) {
    try {
      return JSON.readTree(message).at("/message/params/request/url").asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<JsonNode> log(String type) throws IOException {
    JsonNode entries = send(session + "/se/log", Map.of("type", type));
    return StreamSupport.stream(entries.spliterator(), false).toList();
  }

  private JsonNode send(String address, Map<String, ?> body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    try {
      var response = http.send(request, BodyHandlers.ofString());
      JsonNode value = JSON.readTree(response.body()).get("value");
      if (response.statusCode() != 200) {
        throw new IOException(value.get("message").asText());
      }
      return value;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
