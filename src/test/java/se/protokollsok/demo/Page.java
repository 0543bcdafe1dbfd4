package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Collects blocks: what the composers write on. */
final class Page {
  private final List<Block> blocks = new ArrayList<>();

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  Page title(String text) {
    return add(new Block.Text(Block.Style.TITLE, text));
  }

  Page heading(String text) {
    return add(new Block.Text(Block.Style.HEADING, text));
  }

  Page label(String text) {
    return add(new Block.Text(Block.Style.LABEL, text));
  }

  Page body(String text) {
    return add(new Block.Text(Block.Style.BODY, text));
  }

  Page bullet(String mark, String text) {
    return add(new Block.Bullet(mark, text));
  }

  Page columns(String... cells) {
    return add(new Block.Columns(Arrays.asList(cells)));
  }

  /** Leaves room, but not between a label and what it announces. */
  Page gap() {
    boolean announced =
        !blocks.isEmpty()
            && blocks.getLast() instanceof Block.Text text
            && text.style() == Block.Style.LABEL;
    return announced ? this : add(new Block.Gap());
  }

  Page turn() {
    return add(new Block.Break());
  }

  /** Sets a piece of an item; notes are not printed, decisions are the composer's own. */
  void piece(Piece piece, String mark) {
    switch (piece) {
      case Piece.Paragraph paragraph -> gap().body(paragraph.text());
      case Piece.Point point -> bullet(mark, point.text());
      case Piece.Label label -> gap().label(label.text());
      case Piece.Presented presented -> gap().body("Föredragande: " + names(presented.by()));
      case Piece.Resolved resolved -> body(resolved.clause().text());
      case Piece.Note note -> {}
    }
  }

  private static String names(List<Piece.Presenter> presenters) {
    return presenters.stream()
        .map(p -> p.affiliation().isEmpty() ? p.name() : p.name() + ", " + p.affiliation())
        .collect(Collectors.joining(" och "));
  }

  private Page add(Block block) {
    blocks.add(block);
    return this;
  }
}
