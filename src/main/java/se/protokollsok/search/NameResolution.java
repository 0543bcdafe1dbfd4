package se.protokollsok.search;

/**
 * What the lasting name of a person or a matter stands for.
 *
 * @param <T> the person or matter
 */
public sealed interface NameResolution<T> {

  /**
   * It stands for this.
   *
   * @param value the person or matter
   */
  record Found<T>(T value) implements NameResolution<T> {}

  /**
   * What it stood for has another name now.
   *
   * @param id the name that stands for it
   */
  record Moved<T>(String id) implements NameResolution<T> {}

  /** It stood for what is no longer in the archive. */
  record Gone<T>() implements NameResolution<T> {}

  /** It never stood for anything. */
  record Unknown<T>() implements NameResolution<T> {}
}
