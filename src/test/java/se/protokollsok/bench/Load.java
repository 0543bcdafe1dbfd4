package se.protokollsok.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Queries over HTTP, each client asking as soon as it is answered.
 *
 * @param address what the encoded query is appended to
 * @param clients how many ask at once
 */
record Load(String address, int clients) {

  /**
   * What it took.
   *
   * @param nanos each answer's time, sorted
   * @param wall from the first question to the last answer, in nanoseconds
   */
  record Result(List<Long> nanos, long wall) {
    /** Copies the list. */
    Result {
      nanos = List.copyOf(nanos);
    }

    /** The time in milliseconds that this share of the answers did not exceed. */
    double millis(double share) {
      int at = (int) Math.ceil(share * nanos.size()) - 1;
      return nanos.get(Math.max(0, at)) / 1e6;
    }

    double perSecond() {
      return nanos.size() * 1e9 / wall;
    }

    /** Both together, as if one had come after the other. */
    Result plus(Result other) {
      List<Long> all = Stream.concat(nanos.stream(), other.nanos.stream()).sorted().toList();
      return new Result(all, wall + other.wall);
    }
  }

  /** Asks every query once, dealt out to the clients. */
  Result ask(List<String> queries) throws InterruptedException, ExecutionException {
    long begin = System.nanoTime();
    List<Long> times = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Callable<List<Long>>> work = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int first = client;
        work.add(() -> client(queries, first));
      }
      for (Future<List<Long>> done : threads.invokeAll(work)) {
        times.addAll(done.get());
      }
    }
    long wall = System.nanoTime() - begin;
    return new Result(times.stream().sorted().toList(), wall);
  }

  private List<Long> client(List<String> queries, int first)
      throws IOException, InterruptedException {
    List<Long> times = new ArrayList<>();
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int i = first; i < queries.size(); i += clients) {
        URI uri = URI.create(address + URLEncoder.encode(queries.get(i), StandardCharsets.UTF_8));
        long begin = System.nanoTime();
        HttpResponse<String> answer =
            http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        times.add(System.nanoTime() - begin);
        if (answer.statusCode() != 200) {
          throw new IOException(uri + " answers " + answer.statusCode() + ": " + answer.body());
        }
      }
    }
    return times;
  }
}
