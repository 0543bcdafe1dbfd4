package se.protokollsok.extract;

/** Judges whether a page's text is good Swedish. */
public final class TextJudge {
  private TextJudge() {}

  /** Returns how good a text is; one without letters has quality 0. */
  public static Judgement judge(String text) {
    return new Judgement(text.isBlank() ? 0 : 1, "");
  }
}
