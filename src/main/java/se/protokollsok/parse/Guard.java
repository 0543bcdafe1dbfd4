package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;

/**
 * Keeps a fault of ours in reading one part of a text from losing the rest: the part is left out,
 * and a finding names it. One for each text.
 */
final class Guard {
  private final List<Finding> faults = new ArrayList<>();

  /**
   * Returns what the reader reads; on a fault what to take instead.
   *
   * @param part what is read, in Swedish and definite: "Närvarolistan"
   * @param where the text that it is read from, or its heading
   */
  <T> T read(String part, SourceSpan where, T otherwise, Supplier<T> reader) {
    try {
      return reader.get();
    } catch (RuntimeException | StackOverflowError fault) {
      String message =
          "%s kunde inte läsas: ett fel i programmet (%s)."
              .formatted(part, fault.getClass().getSimpleName());
      faults.add(new Finding(FindingKind.PART_FAILED, message, where));
      return otherwise;
    }
  }

  /** The parts that were left out so far. */
  List<Finding> faults() {
    return List.copyOf(faults);
  }
}
