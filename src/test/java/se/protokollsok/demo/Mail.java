package se.protokollsok.demo;

import java.text.Normalizer;
import java.util.Locale;

/** Invented e-mail addresses, in domains that can never exist (RFC 2606). */
final class Mail {
  private Mail() {}

  /** Returns "britt.aberg@skola.example" for Britt Åberg. */
  static String of(String name, String domain) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + domain;
  }
}
