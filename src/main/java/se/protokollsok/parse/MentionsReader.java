package se.protokollsok.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.parse.Dating.Outlook;
import se.protokollsok.protocol.Amount;
import se.protokollsok.protocol.DayMention;
import se.protokollsok.protocol.Mentions;
import se.protokollsok.protocol.Reference;
import se.protokollsok.protocol.Section;

/** Reads the references, amounts and days that an item names, its title included. */
final class MentionsReader {
  private final ReferenceReader references;
  private final AmountReader amounts;
  private final DayReader days;

  MentionsReader(Sources sources, Optional<LocalDate> meeting) {
    this.references = new ReferenceReader(sources, meeting);
    this.amounts = new AmountReader(sources);
    this.days = new DayReader(sources, meeting);
  }

  Mentions read(ItemSplitter.RawItem item, List<ParagraphReader.Block> blocks) {
    List<Reference> pointed = new ArrayList<>();
    List<Amount> sums = new ArrayList<>(amounts.in(item.title()));
    List<DayMention> named = new ArrayList<>(days.in(item.title(), Outlook.NEAREST));
    for (ParagraphReader.Block block : blocks) {
      // What is decided or proposed lies ahead.
      boolean ahead = block.section() == Section.DECISION || block.section() == Section.PROPOSAL;
      pointed.addAll(references.in(block.text(), item.number().text()));
      sums.addAll(amounts.in(block.text()));
      named.addAll(days.in(block.text(), ahead ? Outlook.AHEAD : Outlook.NEAREST));
    }
    return new Mentions(pointed, sums, named);
  }
}
