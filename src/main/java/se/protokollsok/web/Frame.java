package se.protokollsok.web;

import java.util.List;

/**
 * What every page shows around its own content. A view for the templates.
 *
 * @param title the page's own title, without the name of the product
 * @param home address of the start page
 * @param style address of the style sheet
 * @param script address of the script
 * @param suggestions address of the script that suggests while one types
 * @param viewer address of the script of pages of originals
 * @param copying address of the script that puts things on the clipboard
 * @param complete address the suggestions come from
 * @param icon address of the icon
 * @param nav the main menu
 * @param search whether to show a small search box at the top
 * @param noindex whether web robots are kept out
 * @param meta what the page tells programs
 */
public record Frame(
    String title,
    String home,
    String style,
    String script,
    String suggestions,
    String viewer,
    String copying,
    String complete,
    String icon,
    List<LinkView> nav,
    boolean search,
    boolean noindex,
    PageMeta meta) {

  /** Copies the list. */
  public Frame {
    nav = List.copyOf(nav);
  }

  /** Returns this frame of a page that tells programs something. */
  Frame with(PageMeta other) {
    return new Frame(
        title,
        home,
        style,
        script,
        suggestions,
        viewer,
        copying,
        complete,
        icon,
        nav,
        search,
        noindex,
        other);
  }
}
