package se.protokollsok.extract;

/** The kinds of file that are told apart by content, with the media type and the Swedish name. */
enum Format {
  PDF("application/pdf", "ett PDF-dokument"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "ett Word-dokument (.docx)"),
  MARKDOWN("text/markdown", "en Markdown-fil"),
  TEXT("text/plain", "en textfil"),
  ENCRYPTED_OFFICE("application/x-ole-storage", "ett lösenordsskyddat Office-dokument"),
  OLE("application/x-ole-storage", "ett äldre Office-dokument (.doc, .xls, .ppt eller .msg)"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "ett Excel-ark"),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "en PowerPoint-presentation"),
  ODT("application/vnd.oasis.opendocument.text", "ett OpenDocument-dokument (.odt)"),
  ZIP("application/zip", "ett zip-arkiv"),
  RTF("application/rtf", "ett RTF-dokument"),
  HTML("text/html", "en webbsida (HTML)"),
  XML("application/xml", "en XML-fil"),
  POSTSCRIPT("application/postscript", "en PostScript-fil"),
  PNG("image/png", "en bild (PNG)"),
  JPEG("image/jpeg", "en bild (JPEG)"),
  GIF("image/gif", "en bild (GIF)"),
  TIFF("image/tiff", "en bild (TIFF)"),
  JPEG2000("image/jp2", "en bild (JPEG 2000)"),
  WEBP("image/webp", "en bild (WebP)"),
  BMP("image/bmp", "en bild (BMP)"),
  HEIF("image/heif", "en bild (HEIF)"),
  MEDIA("application/octet-stream", "en ljud- eller filmfil"),
  ARCHIVE("application/octet-stream", "ett packat arkiv"),
  PROGRAM("application/octet-stream", "ett program"),
  BINARY("application/octet-stream", "en okänd binär fil");

  private final String mediaType;
  private final String swedish;

  Format(String mediaType, String swedish) {
    this.mediaType = mediaType;
    this.swedish = swedish;
  }

  String mediaType() {
    return mediaType;
  }

  /** With its article, as in "Filen verkar vara en bild (PNG)". */
  String swedish() {
    return swedish;
  }
}
