package se.protokollsok.web;

/**
 * A page that says one thing. A view for the templates.
 *
 * @param frame what stands around it
 * @param title the heading
 * @param detail what happened and what to do
 */
public record MessageView(Frame frame, String title, String detail) {}
