package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PictureDeskTest {
  private static final Duration LONG = Duration.ofSeconds(25);

  private static PictureDesk<String, String> desk(int queue, int askers, Duration patience) {
    return new PictureDesk<>(new PictureDesk.Size(1, queue, askers, patience));
  }

  private static String waited(CountDownLatch gate) {
    try {
      gate.await();
      return "drawn";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "stopped";
    }
  }

  @Test
  void doesWhatManyAskForOnce() throws Exception {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch gate = new CountDownLatch(1);
    try (PictureDesk<String, String> desk = desk(1, 20, LONG)) {
      List<Future<String>> all = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        all.add(
            desk.begin(
                "page 1",
                () -> {
                  done.incrementAndGet();
                  return waited(gate);
                }));
      }
      gate.countDown();
      for (Future<String> each : all) {
        assertEquals("drawn", each.get());
      }
      assertEquals(1, done.get());
      assertEquals(new PictureDesk.Done<>("again"), desk.ask("page 1", () -> "again"));
    }
  }

  @Test
  void saysThatItIsBusyInsteadOfQueueingForEver() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    try (PictureDesk<String, String> desk = desk(1, 20, LONG);
        ExecutorService askers = Executors.newCachedThreadPool()) {
      List<Future<PictureDesk.Outcome<String>>> first = new ArrayList<>();
      CountDownLatch begun = new CountDownLatch(1);
      first.add(
          askers.submit(
              () ->
                  desk.ask(
                      "1",
                      () -> {
                        begun.countDown();
                        return waited(gate);
                      })));
      begun.await();
      first.add(askers.submit(() -> desk.ask("2", () -> "two")));
      Await.until("the second waits", () -> desk.queued() == 1);
      assertEquals(new PictureDesk.Busy<>(), desk.ask("3", () -> "three"));
      gate.countDown();
      assertEquals(new PictureDesk.Done<>("drawn"), first.get(0).get());
      assertEquals(new PictureDesk.Done<>("two"), first.get(1).get());
      assertEquals(new PictureDesk.Done<>("three"), desk.ask("3", () -> "three"));
    }
  }

  @Test
  void letsNobodyWaitLongerThanItsPatienceAndFinishesAllTheSame() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    try (PictureDesk<String, String> desk = desk(2, 20, Duration.ofMillis(1));
        ExecutorService askers = Executors.newSingleThreadExecutor()) {
      assertEquals(new PictureDesk.Busy<>(), desk.ask("1", () -> waited(gate)));
      gate.countDown();
      CountDownLatch after = new CountDownLatch(1);
      askers
          .submit(
              () ->
                  desk.ask(
                      "2",
                      () -> {
                        after.countDown();
                        return "two";
                      }))
          .get();
      after.await();
    }
  }

  @Test
  void letsOnlySoManyWait() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    try (PictureDesk<String, String> desk = desk(9, 1, LONG);
        ExecutorService askers = Executors.newSingleThreadExecutor()) {
      Future<PictureDesk.Outcome<String>> first =
          askers.submit(
              () ->
                  desk.ask(
                      "1",
                      () -> {
                        begun.countDown();
                        return waited(gate);
                      }));
      begun.await();
      assertEquals(new PictureDesk.Busy<>(), desk.ask("1", () -> "other"));
      gate.countDown();
      assertEquals(new PictureDesk.Done<>("drawn"), first.get());
    }
  }

  @Test
  void tellsOfABug() {
    try (PictureDesk<String, String> desk = desk(1, 1, LONG)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              desk.ask(
                  "1",
                  () -> {
                    throw new UnsupportedOperationException("bug");
                  }));
      assertEquals(new PictureDesk.Done<>("fine"), desk.ask("1", () -> "fine"));
    }
  }
}
