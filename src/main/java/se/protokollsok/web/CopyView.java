package se.protokollsok.web;

import java.util.List;

/**
 * What "Kopiera med rubrik" puts on the clipboard. A view for the templates.
 *
 * @param heading "§ 179 Ny cykelväg"
 * @param part what tells it from other texts to copy of the same heading: ", beslut 2"; else empty
 * @param meeting "Kommunstyrelsen 12 december 2025, Klippans kommun"
 * @param words the record's words, a paragraph each; empty if there are none to quote
 * @param href its lasting address below the host
 * @param address the same with the host the reader asked
 */
public record CopyView(
    String heading, String part, String meeting, List<String> words, String href, String address) {
  /** Copies the list. */
  public CopyView {
    words = List.copyOf(words);
  }

  /** Returns what to copy of a text, for a reader who reached the site there. */
  static CopyView of(String heading, String meeting, List<String> words, Place place) {
    return new CopyView(heading, "", meeting, words, place.href(), place.site().of(place.href()));
  }

  /**
   * Where a text stands.
   *
   * @param href its address below the host
   * @param site where the reader reached the site
   */
  record Place(String href, PublicAddress site) {}

  /** Returns what to copy of one part of the same text. */
  CopyView part(String name, String text, String fragment) {
    return new CopyView(
        heading, name, meeting, List.of(text), href + "#" + fragment, address + "#" + fragment);
  }

  /** Returns the line that tells the meeting. */
  static String meeting(String meeting, String organisation) {
    return organisation.isEmpty() ? meeting : meeting + ", " + organisation;
  }
}
