package se.protokollsok;

import org.apache.lucene.codecs.Codec;

/** Run beside the packed product: prints which codecs Lucene finds there. */
final class PackagedCodecs {
  private PackagedCodecs() {}

  /** Prints one name a line. */
  public static void main(String[] arguments) {
    Codec.availableCodecs().forEach(System.out::println);
  }
}
