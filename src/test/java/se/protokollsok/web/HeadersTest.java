package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.protokollsok.search.Resolution;

/** What protects readers, over every route there is, found or not, below a base path. */
class HeadersTest {
  private static final String BASE = "/intern/protokoll-sok";
  private static final String ID = Samples.id(LocalDate.of(2025, 11, 14));

  /** What a route's steps in braces may be; the rest of the routes answer 404 or the like. */
  private static final Map<String, List<String>> STEPS =
      Map.of(
          "id", List.of(ID, "flyttat", "borttaget", "okänt", "britta-ekdahl", "cykelvagar"),
          "key", List.of("1", "0", "99"),
          "slug", List.of("klippan", "klipan", "cykelvagar", "okänt"),
          "name", List.of("protokollsok.css", "finns-inte.css"));

  /** Example: {@code <script>alert(1)</script>}. */
  private static final Pattern INLINE =
      Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>|<style|\\sstyle=|<[^>]*\\son[a-z]+=");

  /** Data that never runs. */
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/ld\\+json\">.*?</script>", Pattern.DOTALL);

  /** Examples: {@code href="/arkiv/moten"}, {@code data-complete="/arkiv/api"}. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\s(?:href|src|action|data-complete|content|data)=\"(/[^\"]*)\"");

  /** A root-relative address in JSON: {@code "url":"/arkiv/protokoll/x"}. */
  private static final Pattern JSON_ADDRESS = Pattern.compile("\"(?:url|matter)\":\"(/[^\"]*)\"");

  private static SampleServer server;
  private static List<String> paths;

  @BeforeAll
  static void start() {
    server = new SampleServer(BASE);
    server.engine().put("flyttat", new Resolution.Moved(ID, Optional.empty()));
    server.engine().put("borttaget", new Resolution.Gone("borttaget"));
    paths = paths();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> paths() {
    Set<String> all = new LinkedHashSet<>();
    for (String route : server.routes()) {
      List<String> filled = List.of(route);
      for (Map.Entry<String, List<String>> step : STEPS.entrySet()) {
        filled = filled.stream().flatMap(path -> fill(path, step).stream()).toList();
      }
      filled.forEach(path -> all.add(path.replaceAll("\\{[^}]*}", "x")));
    }
    all.addAll(
        List.of("/?q=v%C3%A4xel", "/?fel=1", "/finns-inte", "/api", "/embed?fel=1", "/api/v1/x"));
    return List.copyOf(all);
  }

  private static List<String> fill(String path, Map.Entry<String, List<String>> step) {
    String brace = "{" + step.getKey() + "}";
    return path.contains(brace)
        ? step.getValue().stream()
            .map(value -> path.replace(brace, QueryString.encode(value)))
            .toList()
        : List.of(path);
  }

  @Test
  void knowsTheRoutes() {
    assertTrue(paths.size() > 60, paths.toString());
    for (String path :
        List.of("/", "/embed", "/tillganglighet", "/protokoll/" + ID + "/1", "/api/v1/search")) {
      assertTrue(paths.contains(path), path + " is not among " + paths);
    }
  }

  @Test
  void everyAnswerProtectsItsReader() {
    List<String> complaints = new ArrayList<>();
    for (String path : paths) {
      for (String method : List.of("GET", "HEAD", "POST", "OPTIONS")) {
        HttpResponse<String> answer =
            server.send(server.request(path).method(method, BodyPublishers.noBody()).build());
        check(method + " " + path, answer, complaints);
      }
    }
    assertEquals(List.of(), complaints);
  }

  private static void check(String what, HttpResponse<String> answer, List<String> complaints) {
    String policy = ApiTest.header(answer, "Content-Security-Policy");
    // A PDF and an original have policies of their own: see Originals.
    boolean pdf = ApiTest.header(answer, "Content-Type").equals("application/pdf");
    boolean own = (pdf || what.endsWith("/original")) && policy.endsWith("frame-ancestors 'none'");
    if (!own && !isStrict(policy)) {
      complaints.add(what + " has the policy " + policy);
    }
    Map<String, String> others = new TreeMap<>(Headers.ALL);
    others.remove(Headers.POLICY);
    others.forEach(
        (name, value) -> {
          if (!ApiTest.header(answer, name).equals(value)) {
            complaints.add(what + " has " + name + ": " + ApiTest.header(answer, name));
          }
        });
    for (String told : List.of("Server", "X-Powered-By", "Set-Cookie")) {
      if (answer.headers().firstValue(told).isPresent()) {
        complaints.add(what + " tells " + told);
      }
    }
  }

  private static boolean isStrict(String policy) {
    return policy.startsWith("default-src 'none'; ")
        && policy.contains("base-uri 'none'")
        && policy.contains("form-action 'self'")
        && policy.endsWith("frame-ancestors 'none'")
        && !policy.contains("unsafe")
        && !policy.contains("*")
        && !policy.contains("data:")
        && !policy.contains("http");
  }

  @Test
  void saysWhatTheHeadersAre() {
    assertEquals("no-referrer", Headers.ALL.get("Referrer-Policy"));
    assertEquals("nosniff", Headers.ALL.get("X-Content-Type-Options"));
    assertTrue(Headers.ALL.get("Permissions-Policy").contains("geolocation=()"));
    assertFalse(Headers.ALL.get("Permissions-Policy").contains("clipboard-write"));
  }

  @Test
  void noPageHoldsScriptOrStyleOfItsOwn() {
    List<String> complaints = new ArrayList<>();
    for (String path : paths) {
      HttpResponse<String> page = server.get(path);
      if (ApiTest.header(page, "Content-Type").startsWith("text/html")) {
        INLINE
            .matcher(DATA.matcher(page.body()).replaceAll(""))
            .results()
            .forEach(found -> complaints.add(path + " has " + found.group()));
      }
    }
    assertEquals(List.of(), complaints);
    assertTrue(INLINE.matcher("<p style=\"x\">").find() && INLINE.matcher("<p onclick=x>").find());
    assertTrue(INLINE.matcher("<script>").find() && INLINE.matcher("<script type=x>").find());
    assertFalse(INLINE.matcher("<script src=\"/a.js\" defer>").find());
  }

  @Test
  void everythingStaysBelowTheBasePath() {
    List<String> complaints = new ArrayList<>();
    int[] seen = new int[1];
    for (String path : paths) {
      HttpResponse<String> answer = server.get(path);
      String location = ApiTest.header(answer, "Location");
      if (!location.isEmpty() && !location.startsWith(BASE + "/")) {
        complaints.add(path + " leads to " + location);
      }
      for (Pattern pattern : List.of(ADDRESS, JSON_ADDRESS)) {
        pattern
            .matcher(answer.body())
            .results()
            .map(found -> found.group(1))
            .peek(address -> seen[0]++)
            .filter(address -> !address.startsWith(BASE + "/"))
            .forEach(address -> complaints.add(path + " has " + address));
      }
    }
    assertEquals(List.of(), complaints);
    assertTrue(seen[0] > 1_000, "looked at " + seen[0]);
  }
}
