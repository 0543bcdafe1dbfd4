package se.protokollsok.search;

import java.io.IOException;
import java.util.List;

/** Where is kept what was hidden, by whom and why; lines are only ever added. */
public interface HideLog {
  /** Keeps nothing. */
  HideLog NONE =
      new HideLog() {
        @Override
        public List<HideRecord> read() {
          return List.of();
        }

        @Override
        public void add(List<HideRecord> records) {
          // Nowhere to keep them.
        }
      };

  /**
   * Returns every line, the oldest first.
   *
   * @throws IOException if they cannot be read
   */
  List<HideRecord> read() throws IOException;

  /**
   * Adds lines; when this returns they are on disk.
   *
   * @throws IOException if they cannot be written
   */
  void add(List<HideRecord> records) throws IOException;
}
