package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.protocol.DocumentKind;

/**
 * Tells what a file is by its own words; the file's name counts only where the text says nothing.
 *
 * <p>Rule: "Kallelse, dagordning, bilaga, presentation: recognised as such, searchable as
 * documents, never parsed into a bad protocol."
 */
final class DocumentKinds {
  /** {@code Protokoll nr 9 2025}, {@code SAMMANTRÄDESPROTOKOLL}, {@code Minnesanteckningar}. */
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?:^|\\s)(?:\\p{L}*protokoll(?:sutdrag)?|(?:minnes|sammantrades|motes|motes-)anteckningar)(?:\\s|$|[:,.])");

  /** {@code Föregående protokoll}: not what the file is. */
  private static final Pattern OTHER_MINUTES =
      Pattern.compile(
          "(?:foregaende|till|enligt|av|i|tidigare|godkannande av|styrelsens) (?:\\p{L}+)?protokoll");

  private static final Pattern NOTICE =
      Pattern.compile("^(?:kallelse|inbjudan till|tillkannagivande)\\b.*");
  private static final Pattern AGENDA =
      Pattern.compile(
          "^(?:dagordning|foredragningslista|arendelista|agenda|forslag till dagordning)\\b.*");
  private static final Pattern APPENDIX =
      Pattern.compile("^(?:bilaga|bilagor|presentation|tjansteskrivelse|rapport)\\b.{0,60}");

  private static final int HEAD_LINES = 12;
  private static final int TITLE_LINES = 4;
  private static final int LONGEST_TITLE = 120;

  private DocumentKinds() {}

  /**
   * Returns the kind.
   *
   * @param lines the text
   * @param path the file's path, for its name
   * @param records whether it records a meeting: who was there, what was decided
   */
  static DocumentKind of(Lines lines, String path, boolean records) {
    List<String> head =
        lines.all().stream()
            .limit(HEAD_LINES)
            .map(Line::text)
            .filter(text -> text.length() <= LONGEST_TITLE)
            .map(Fold::letters)
            .toList();
    Optional<DocumentKind> other = other(head);
    boolean minutes =
        head.stream()
            .anyMatch(it -> MINUTES.matcher(it).find() && !OTHER_MINUTES.matcher(it).find());
    if (other.isPresent() && !(minutes && records)) {
      return other.get();
    }
    if (minutes || records) {
      return DocumentKind.PROTOCOL;
    }
    return named(path).orElse(DocumentKind.OTHER);
  }

  private static Optional<DocumentKind> other(List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      String text = head.get(i);
      if (MINUTES.matcher(text).find() && !OTHER_MINUTES.matcher(text).find()) {
        return Optional.empty();
      }
      if (NOTICE.matcher(text).matches()) {
        return Optional.of(DocumentKind.NOTICE);
      }
      if (i < TITLE_LINES && AGENDA.matcher(text).matches()) {
        return Optional.of(DocumentKind.AGENDA);
      }
      if (i < 2 && APPENDIX.matcher(text).matches()) {
        return Optional.of(DocumentKind.APPENDIX);
      }
    }
    return Optional.empty();
  }

  private static Optional<DocumentKind> named(String path) {
    String name = Fold.letters(path.substring(path.lastIndexOf('/') + 1));
    if (name.contains("kallelse")) {
      return Optional.of(DocumentKind.NOTICE);
    }
    if (name.contains("dagordning") || name.contains("foredragningslista")) {
      return Optional.of(DocumentKind.AGENDA);
    }
    return name.contains("bilaga") || name.contains("presentation")
        ? Optional.of(DocumentKind.APPENDIX)
        : Optional.empty();
  }
}
