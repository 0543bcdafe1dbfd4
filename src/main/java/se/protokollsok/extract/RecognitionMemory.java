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
        public void keep(FileHash image, int resolution, Recognition recognition) {}
      };

  /**
   * Returns what was read before.
   *
   * @param image the hash of the image's points of light
   * @param resolution in dots an inch
   */
  Optional<Recognition> recall(FileHash image, int resolution);

  /** Keeps what was read, failures too: an image that ends an engine ends it again. */
  void keep(FileHash image, int resolution, Recognition recognition);
}
