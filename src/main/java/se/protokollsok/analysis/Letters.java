package se.protokollsok.analysis;

/** Whether a Swedish text still has its å, ä and ö. */
public enum Letters {
  /** It has them. */
  TRUE,
  /** A scanner lost them all. */
  BARE;

  /** Below this share of å ä ö among letters no Swedish page is read right; most have 4 %. */
  private static final double LEAST_SHARE = 0.005;

  /** A text shorter than this, in letters, is believed. */
  private static final int ENOUGH = 200;

  /** Judges a text. */
  public static Letters of(CharSequence text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long dotted = text.chars().filter(c -> "åäöÅÄÖ".indexOf(c) >= 0).count();
    return letters >= ENOUGH && dotted < letters * LEAST_SHARE ? BARE : TRUE;
  }
}
