package se.protokollsok.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedCacheTest {
  @TempDir Path folder;
  private final Ticks clock = new Ticks();

  /** A clock that goes on by a second whenever it is looked at. */
  private static final class Ticks extends Clock {
    private long seconds;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public synchronized Instant instant() {
      return Instant.ofEpochSecond(++seconds);
    }
  }

  private BoundedCache open(long most) throws IOException {
    return BoundedCache.open(folder, most, clock);
  }

  private long onDisk() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void givesBackWhatItKept() throws IOException {
    BoundedCache cache = open(100);
    cache.put("a.png", new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3}, cache.get("a.png").orElseThrow());
    assertTrue(cache.get("b.png").isEmpty());
    cache.put("a.png", new byte[10]);
    assertEquals(10, cache.size());
  }

  @Test
  void dropsWhatWasNotAskedForTheLongest() throws IOException {
    BoundedCache cache = open(30);
    for (String name : List.of("a", "b", "c")) {
      cache.put(name, new byte[10]);
    }
    assertTrue(cache.get("a").isPresent());
    cache.put("d", new byte[10]);
    assertTrue(cache.get("b").isEmpty());
    assertTrue(cache.get("a").isPresent());
    assertTrue(cache.get("c").isPresent());
    assertEquals(30, cache.size());
  }

  @Test
  void remembersAfterARestartWhatWasAskedForWhen() throws IOException {
    BoundedCache before = open(30);
    for (String name : List.of("a", "b", "c")) {
      before.put(name, new byte[10]);
    }
    assertTrue(before.get("a").isPresent());
    Files.write(folder.resolve("page1.draft"), new byte[50]);
    BoundedCache after = open(20);
    assertTrue(after.get("b").isEmpty());
    assertTrue(after.get("a").isPresent());
    assertTrue(after.get("c").isPresent());
    assertEquals(20, after.size());
    assertEquals(20, onDisk());
  }

  @Test
  void keepsNothingLargerThanItsBound() throws IOException {
    BoundedCache cache = open(9);
    cache.put("a", new byte[9]);
    cache.put("b", new byte[10]);
    assertTrue(cache.get("a").isPresent());
    assertTrue(cache.get("b").isEmpty());
    BoundedCache none = BoundedCache.open(folder.resolve("none"), 0);
    none.put("a", new byte[1]);
    assertTrue(none.get("a").isEmpty());
  }

  @Test
  void aFileThatVanishedIsNotThere() throws IOException {
    BoundedCache cache = open(100);
    cache.put("a", new byte[10]);
    Files.delete(folder.resolve("a"));
    assertTrue(cache.get("a").isEmpty());
    cache.put("a", new byte[20]);
    assertEquals(20, cache.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../a", "a/b", "A", ".draft", "å"})
  void takesNoNameThatCouldLeadElsewhere(String name) throws IOException {
    BoundedCache cache = open(100);
    assertThrows(IllegalArgumentException.class, () -> cache.put(name, new byte[1]));
    assertThrows(IllegalArgumentException.class, () -> cache.get(name));
  }

  @Test
  void keepsToItsBoundWithManyAtOnce() throws Exception {
    BoundedCache cache = open(1_000);
    List<Future<?>> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int t = 0; t < 4; t++) {
        Random random = new Random(t);
        all.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 100; i++) {
                    String name = "f" + random.nextInt(40);
                    cache.put(name, new byte[1 + random.nextInt(100)]);
                    cache.get("f" + random.nextInt(40));
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    assertTrue(cache.size() <= 1_000 && cache.size() > 500, "" + cache.size());
    assertEquals(cache.size(), onDisk());
    assertFalse(Files.exists(folder.resolve("lock")));
  }
}
