package se.protokollsok.extract;

/**
 * A word on the page.
 *
 * @param begin first UTF-16 unit in the page's text
 * @param end one past the last unit
 * @param x left edge in PDF points from the page's left edge
 * @param y upper edge in PDF points from the page's upper edge
 * @param width in PDF points
 * @param height in PDF points
 */
public record WordBox(int begin, int end, float x, float y, float width, float height) {}
