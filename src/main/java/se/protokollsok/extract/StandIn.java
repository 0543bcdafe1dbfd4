package se.protokollsok.extract;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Which Liberation face stands in for a font that a PDF names and does not carry: they are as wide
 * as Arial, Times New Roman and Courier New, so that a page drawn with them looks as it was meant.
 *
 * @param family with serifs, without, or of one width
 * @param bold whether it is heavy
 * @param italic whether it slopes
 */
record StandIn(Family family, boolean bold, boolean italic) {
  private static final Pattern MONO =
      Pattern.compile("courier|mono|consolas|typewriter|lucidaconsole|fixed");
  private static final Pattern SANS = Pattern.compile("sans|grotesk|gothic");
  private static final Pattern SERIF =
      Pattern.compile(
          "times|roman|serif|georgia|garamond|cambria|palatino|antiqua|bookman|century|minion"
              + "|baskerville|caslon|sabon|constantia|charter|utopia");
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|demi");
  private static final Pattern ITALIC = Pattern.compile("italic|oblique|kursiv");

  /** From this weight on, of 100 to 900, a font is called bold. */
  private static final float HEAVY = 600;

  /** The three families. */
  enum Family {
    /** As Arial. */
    SANS("LiberationSans"),
    /** As Times New Roman. */
    SERIF("LiberationSerif"),
    /** As Courier New. */
    MONO("LiberationMono");

    private final String prefix;

    Family(String prefix) {
      this.prefix = prefix;
    }
  }

  /**
   * Chooses by name, and by what the PDF tells of the font where the name says nothing.
   *
   * @param name as in the PDF: "ABCDEF+TimesNewRomanPS-BoldMT"
   * @param descriptor null if the PDF tells nothing
   */
  static StandIn of(String name, @Nullable PDFontDescriptor descriptor) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean bold =
        BOLD.matcher(lower).find()
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY));
    boolean italic = ITALIC.matcher(lower).find() || (descriptor != null && descriptor.isItalic());
    return new StandIn(family(lower, descriptor), bold, italic);
  }

  private static Family family(String name, @Nullable PDFontDescriptor descriptor) {
    if (MONO.matcher(name).find() || (descriptor != null && descriptor.isFixedPitch())) {
      return Family.MONO;
    }
    if (SANS.matcher(name).find()) {
      return Family.SANS;
    }
    return SERIF.matcher(name).find() || (descriptor != null && descriptor.isSerif())
        ? Family.SERIF
        : Family.SANS;
  }

  /** The name of its file on the class path. */
  String resource() {
    String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
    return "/liberation/" + family.prefix + "-" + (style.isEmpty() ? "Regular" : style) + ".ttf";
  }
}
