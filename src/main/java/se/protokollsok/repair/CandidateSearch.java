package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import se.protokollsok.knowledge.WordList;
import se.protokollsok.knowledge.WordList.Node;

/**
 * Finds the known words a misread word may have meant, cheapest first: walks the word lists letter
 * by letter beside the word, paying the channel's price for each letter read as something else
 * (uniform-cost search). Where a part may begin a compound, the walk may go on from the lists'
 * root. Immutable, thread-safe.
 */
final class CandidateSearch {
  /** How much dearer than the cheapest a candidate may be, in nats. */
  private static final double MARGIN = 12;

  /** The dearest way to read one letter that is followed. */
  private static final double DEAREST_LETTER = 9;

  private static final int MOST_STEPS = 20_000;
  private static final int MOST_FOUND = 40;
  private static final int SHORTEST_PART = 3;
  private static final int MOST_PARTS = 4;

  /** A simple word as cheap as this makes compounds needless. */
  private static final double CHEAP = 5;

  /** From here on a word is long enough to be taken apart by force. */
  private static final int LONG = 12;

  private static final int SHORTEST_HEAD = 4;
  private static final int SHORTEST_TAIL = 6;
  private static final double BY_A_SLIP = 6;
  private static final double UNKNOWN_LETTER = 1.5;

  private final List<WordList> lists;
  private final Channel channel;

  CandidateSearch(List<WordList> lists, Channel channel) {
    this.lists = List.copyOf(lists);
    this.channel = channel;
  }

  /** A place in a walk: how far in the word, where in which list, at what price. */
  private record State(
      WordList list, Node node, int read, double cost, String before, int parts, int lost) {}

  /**
   * Returns what a word may have meant, cheapest first; without itself where no list knows it.
   *
   * @param word in lower case, not empty
   */
  List<Candidate> of(String word) {
    List<Candidate> simple = walk(word, 1, WordList.BEGINS);
    boolean enough = !simple.isEmpty() && simple.getFirst().channelCost() < CHEAP;
    if (enough || word.length() < 2 * SHORTEST_PART) {
      return simple;
    }
    List<Candidate> compounds = walk(word, MOST_PARTS, WordList.BEGINS);
    return compounds.isEmpty() && word.length() >= LONG ? lastResort(word) : compounds;
  }

  /**
   * A long word that no list makes sense of: two words run together by a slip, or an unknown
   * beginning before a known end, which is then all that is put right.
   */
  private List<Candidate> lastResort(String word) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate it : walk(word, 2, WordList.WORD)) {
      joined.add(new Candidate(it.word(), it.channelCost() + BY_A_SLIP, 0, it.parts()));
    }
    for (int cut = SHORTEST_HEAD; joined.isEmpty() && cut <= word.length() - SHORTEST_TAIL; cut++) {
      String head = word.substring(0, cut);
      for (Candidate tail : walk(word.substring(cut), 1, WordList.BEGINS)) {
        if ((tail.marks() & WordList.ENDS) != 0 && tail.channelCost() < CHEAP) {
          double cost = tail.channelCost() + UNKNOWN_LETTER * cut;
          joined.add(new Candidate(head + tail.word(), cost, 0, 2));
        }
      }
    }
    return joined;
  }

  private List<Candidate> walk(String word, int mostParts, int beginning) {
    PriorityQueue<State> open = new PriorityQueue<>(Comparator.comparingDouble(State::cost));
    for (WordList list : lists) {
      open.add(new State(list, list.root(), 0, 0, "", 1, 0));
    }
    Map<String, Candidate> found = new LinkedHashMap<>();
    double limit = DEAREST_LETTER * 3;
    for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
      State state = open.remove();
      if (state.cost() > limit || found.size() >= MOST_FOUND) {
        break;
      }
      if (state.read() == word.length() && ends(state)) {
        if (found.isEmpty()) {
          limit = Math.min(limit, state.cost() + MARGIN);
        }
        add(found, state);
      }
      letters(word, state, open);
      if (state.parts() < mostParts && begins(state, beginning) && state.read() < word.length()) {
        restart(state, open);
      }
    }
    return new ArrayList<>(found.values());
  }

  private static boolean ends(State state) {
    int marks = state.list().marks(state.node());
    return state.parts() == 1
        ? (marks & (WordList.WORD | WordList.NAME | WordList.CAPITALS)) != 0
        : state.node().depth() >= SHORTEST_PART && (marks & WordList.ENDS) != 0;
  }

  private static boolean begins(State state, int beginning) {
    return state.node().depth() >= SHORTEST_PART
        && (state.list().marks(state.node()) & beginning) != 0;
  }

  private static void add(Map<String, Candidate> found, State state) {
    String word = state.before() + state.list().spelling(state.node());
    int marks = state.parts() == 1 ? state.list().marks(state.node()) : 0;
    found.merge(
        word,
        new Candidate(word, state.cost(), marks, state.parts()),
        (known, other) ->
            new Candidate(word, known.channelCost(), known.marks() | other.marks(), known.parts()));
  }

  private static void restart(State state, PriorityQueue<State> open) {
    String before = state.before() + state.list().spelling(state.node());
    WordList list = state.list();
    restart(state, list.root(), before, open);
    int last = before.length() - 1;
    if (before.charAt(last) == before.charAt(last - 1)) {
      // rule: of three like consonants one is dropped (natt + tillsyn = nattillsyn)
      Node next = list.child(list.root(), before.charAt(last));
      if (next != null) {
        restart(state, next, before.substring(0, last), open);
      }
    }
  }

  private static void restart(State state, Node from, String before, PriorityQueue<State> open) {
    open.add(
        new State(
            state.list(),
            from,
            state.read(),
            state.cost(),
            before,
            state.parts() + 1,
            state.lost()));
  }

  private void letters(String word, State state, PriorityQueue<State> open) {
    if (state.read() < word.length()) {
      char letter = word.charAt(state.read());
      Node next = state.list().child(state.node(), letter);
      if (next != null) {
        add(open, state, next, 1, channel.costOfRight(letter), 0);
      }
    }
    for (int length = state.lost() == 0 ? 0 : 1; length <= Channel.LONGEST; length++) {
      if (state.read() + length > word.length()) {
        break;
      }
      String piece = word.substring(state.read(), state.read() + length);
      for (Channel.Meaning meaning : channel.meanings(piece)) {
        Node next = meaning.cost() > DEAREST_LETTER ? null : walk(state, meaning.letters());
        if (next != null) {
          add(open, state, next, length, meaning.cost(), length == 0 ? 1 : 0);
        }
      }
    }
  }

  private static @Nullable Node walk(State state, String letters) {
    Node node = state.node();
    for (int i = 0; i < letters.length() && node != null; i++) {
      node = state.list().child(node, letters.charAt(i));
    }
    return node;
  }

  private static void add(
      PriorityQueue<State> open, State state, Node next, int read, double cost, int lost) {
    open.add(
        new State(
            state.list(),
            next,
            state.read() + read,
            state.cost() + cost,
            state.before(),
            state.parts(),
            state.lost() + lost));
  }
}
