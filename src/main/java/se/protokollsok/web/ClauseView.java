package se.protokollsok.web;

/**
 * A decision clause on its item's page. A view for the templates.
 *
 * @param decision the clause
 * @param anchor what a link to it jumps to: "beslut-2"
 * @param copy what to copy of it
 */
public record ClauseView(HitView.Decision decision, String anchor, CopyView copy) {}
