package se.protokollsok.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How a page shows text whose misread words were put right: its parameter {@code visa}. */
enum ReadingMode {
  /** The repaired text, nothing marked. */
  PLAIN("", "Rättad text", ""),
  /** Each repaired word marked, with what was read. */
  MARKED(
      "rattade-ord",
      "Visa rättade ord",
      "Rättade ord är understrukna. Efter varje ord står hur det lästes och hur säker rättningen"
          + " är."),
  /** The text as it was read beside the repaired one. */
  BESIDE(
      "som-last",
      "Visa texten som den lästes",
      "Bredvid varje rättat stycke står texten som den lästes. Stycken utan rättningar står"
          + " ensamma."),
  /** The repaired text, and the list of pages open. */
  PAGES("sidor", "", "");

  /** The parameter's name. */
  static final String PARAMETER = "visa";

  private final String word;
  private final String label;
  private final String legend;

  ReadingMode(String word, String label, String legend) {
    this.word = word;
    this.label = label;
    this.legend = legend;
  }

  /** Returns what the parameters ask for; a word nobody knows asks for nothing. */
  static ReadingMode of(Map<String, List<String>> parameters) {
    List<String> asked = parameters.getOrDefault(PARAMETER, List.of());
    return Arrays.stream(values())
        .filter(mode -> asked.contains(mode.word))
        .findFirst()
        .orElse(PLAIN);
  }

  /** Returns the modes a reader chooses from. */
  static List<ReadingMode> choices() {
    return List.of(PLAIN, MARKED, BESIDE);
  }

  /** Returns the value of the parameter; empty for the usual mode. */
  String word() {
    return word;
  }

  /** Returns the words of the link to it; empty for a mode that is no choice. */
  String label() {
    return label;
  }

  /** Returns what a reader should know of what is shown; empty for nothing. */
  String legend() {
    return legend;
  }

  /** Returns what to add to the title of a page, which is not to be that of another. */
  String title() {
    return switch (this) {
      case PLAIN -> "";
      case MARKED -> ", rättade ord";
      case BESIDE -> ", som den lästes";
      case PAGES -> ", sida för sida";
    };
  }
}
