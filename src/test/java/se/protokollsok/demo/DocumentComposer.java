package se.protokollsok.demo;

/** Sets a file that is no protocol: a notice, an agenda, an appendix. */
final class DocumentComposer {
  private DocumentComposer() {}

  static Composition compose(Manuscript manuscript) {
    Page page = new Page().title(manuscript.need("titel"));
    manuscript.list("ingress").forEach(page::body);
    for (Manuscript.Entry entry : manuscript.entries()) {
      page.gap().heading(numbered(manuscript, entry));
      entry.pieces().forEach(piece -> page.piece(piece, "-"));
    }
    return new Composition(page.blocks(), Composition.Furniture.NONE);
  }

  private static String numbered(Manuscript manuscript, Manuscript.Entry entry) {
    return manuscript.is("rubriker", "utan")
        ? entry.title()
        : entry.number() + ". " + entry.title();
  }
}
