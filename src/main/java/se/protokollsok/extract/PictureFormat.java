package se.protokollsok.extract;

/** How a picture of a page is kept. */
public enum PictureFormat {
  /** Without loss: small for pages that were written by a program. */
  PNG("png", "image/png"),
  /** With loss that nobody sees: small for scans. */
  JPEG("jpg", "image/jpeg");

  private final String ending;
  private final String mediaType;

  PictureFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** Returns the ending of a file's name: "png". */
  public String ending() {
    return ending;
  }

  /** Returns the media type: "image/png". */
  public String mediaType() {
    return mediaType;
  }
}
