package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a process: it says where it is, answers, follows, and goes when told. */
class ServeCommandTest {
  /** Example: {@code Protokollsök är igång: http://127.0.0.1:8080/}. */
  private static final Pattern READY = Pattern.compile("igång: (http://127\\.0\\.0\\.1:\\d+\\S*)");

  private static final int TERMINATED = 128 + 15;

  @TempDir Path temp;
  private Process server;

  @AfterEach
  void stop() throws InterruptedException {
    if (server != null) {
      server.destroyForcibly().waitFor();
    }
  }

  private String start(Object... words) throws IOException {
    server =
        new ProcessBuilder(OtherProcess.command(words))
            .redirectError(temp.resolve("fel.txt").toFile())
            .start();
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return ready.group(1);
      }
    }
    throw new AssertionError("no address: " + Files.readString(temp.resolve("fel.txt")));
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static boolean total(String address, int expected) {
    try {
      return get(address + "api/v1/search?q=%22v%C3%A4xeln%22")
          .body()
          .contains("\"total\":" + expected + ",");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void indexesServesFollowsAndStopsCleanly() throws IOException, InterruptedException {
    ProtocolFolder archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    archive.write("möte 1.txt", 1);
    Path data = temp.resolve("data");
    String address =
        start(
            "serve", "--archive", archive.root(), "--data", data, "--port", 0, "--base-path", "/p");

    assertTrue(address.endsWith("/p/"), address);
    assertEquals(200, get(address).statusCode());
    assertTrue(total(address, 4));
    archive.write("möte 2.txt", 2);
    Await.until("eight items", () -> total(address, 8));

    String id = "2020-02-21-familjen-helsingborg-kommundirektorsmote";
    HttpResponse<String> original = get(address + "protokoll/" + id + "/original");
    assertEquals(200, original.statusCode());
    assertEquals(ProtocolFolder.protocol(1), original.body());

    server.destroy();
    assertTrue(server.waitFor(120, TimeUnit.SECONDS));
    assertEquals(TERMINATED, server.exitValue());
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0).says("2 oförändrade");
  }
}
