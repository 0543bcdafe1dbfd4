package se.protokollsok.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Renders the templates of {@code web/templates}, which the build turns into classes. */
final class Templates {
  private static final String PACKAGE = "se.protokollsok.web.templates";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /**
   * Returns a page. All text of the view is escaped where it is put into the HTML, and only there.
   */
  String render(String template, Object view) {
    StringOutput output = new StringOutput();
    engine.render(template + ".jte", view, output);
    return output.toString();
  }
}
