package se.protokollsok.register;

import java.util.regex.Pattern;
import se.protokollsok.knowledge.Folding;

/** Makes the steps of addresses. */
final class Slug {
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final Pattern MAIL = Pattern.compile("\\S*@\\S*");

  /**
   * "850712-1234", "042-12 34 56", "+46 (0)42 123 456"; a date and a span of years go with them.
   */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[\\s()+.‐–-]*\\d){4,}");

  private static final int LONGEST = 60;

  private Slug() {}

  /**
   * Returns the text as a step of an address: å and ä are a, ö is o, é is e, anything else but
   * letters and digits is one hyphen. At most 60 long, cut between words. Empty if nothing is left.
   */
  static String of(String text) {
    String slug = trim(OTHER.matcher(Folding.fold(text)).replaceAll("-"));
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST);
    return trim(slug.substring(0, cut > 0 ? cut : LONGEST));
  }

  /**
   * Returns the slug of a title. An address cannot be masked, so it holds no mail address and no
   * number that may be a person's.
   */
  static String ofTitle(String title) {
    return of(LONG_NUMBER.matcher(MAIL.matcher(title).replaceAll(" ")).replaceAll(" "));
  }

  /** Returns the slug of a file's name without folder and ending: "2025/Bilaga 1.pdf". */
  static String ofFileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return of(dot > 0 ? name.substring(0, dot) : name);
  }

  private static String trim(String slug) {
    return EDGES.matcher(slug).replaceAll("");
  }
}
