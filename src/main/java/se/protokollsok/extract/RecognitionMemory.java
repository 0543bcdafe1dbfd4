package se.protokollsok.extract;

import java.util.Optional;
import se.protokollsok.source.FileHash;

/** Keeps what an engine read, so that no page is read twice. Thread-safe; never fails. */
public interface RecognitionMemory {
  /** Remembers nothing. */
  RecognitionMemory NONE =
      new RecognitionMemory() {
        @Override
        public Optional<Recognition> recall(FileHash image, int resolution) {
          return Optional.empty();
        }

        @Override
        public Recognition settle(FileHash image, int resolution, Recognition read) {
          return read;
        }
      };

  /**
   * Returns what was read before.
   *
   * @param image the hash of the image's points of light
   * @param resolution in dots an inch
   */
  Optional<Recognition> recall(FileHash image, int resolution);

  /**
   * Takes what has just been read and returns what counts: the same, or what was read earlier if
   * this failed. Failures that last are kept too: an image that ends an engine ends it again.
   */
  Recognition settle(FileHash image, int resolution, Recognition read);
}
