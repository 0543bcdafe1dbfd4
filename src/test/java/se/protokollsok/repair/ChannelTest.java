package se.protokollsok.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChannelTest {
  private static final List<MisreadWord> PAIRS =
      List.of(
          new MisreadWord("bat", "båt", 40),
          new MisreadWord("hér", "hör", 10),
          new MisreadWord("hor", "hör", 30),
          new MisreadWord("koéra", "köra", 5),
          new MisreadWord("bam", "barn", 4),
          new MisreadWord("vatten", "vatten", 100));

  private static double cost(Channel channel, String read, String meant) {
    return channel.meanings(read).stream()
        .filter(meaning -> meaning.letters().equals(meant))
        .mapToDouble(Channel.Meaning::cost)
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  @Test
  void learnsWhatALetterWasReadAs() {
    Map<String, Map<String, Double>> learnt = ChannelTrainer.learn(PAIRS);
    assertEquals(Map.of("a", 40.0), learnt.get("å"));
    assertEquals(Map.of("o", 30.0, "é", 10.0, "oé", 5.0), learnt.get("ö"));
    assertEquals(4, learnt.get("rn").get("m"));
    assertFalse(learnt.get("t").containsKey("a"), learnt::toString);
  }

  @Test
  void theRarerTheDearer() {
    Channel channel = Channel.of(ChannelTrainer.learn(PAIRS));
    assertTrue(cost(channel, "o", "ö") < cost(channel, "é", "ö"));
    assertTrue(cost(channel, "é", "ö") < cost(channel, "oé", "ö"));
    assertEquals(Double.POSITIVE_INFINITY, cost(channel, "q", "ö"));
    assertTrue(channel.costOfRight('v') < 0.01);
    assertTrue(channel.costOfRight('ö') > 5, "ö is never read right here");
  }

  @Test
  void leansTowardsWhatADocumentShows() {
    Channel channel = Channel.of(ChannelTrainer.learn(PAIRS));
    Channel own = channel.adapted(List.of(new MisreadWord("hér", "hör", 200)));
    assertTrue(cost(own, "é", "ö") < cost(own, "o", "ö"));
    assertTrue(cost(own, "é", "ö") < cost(channel, "é", "ö"));
  }

  @Test
  void thePackagedTableKnowsTheUsualMisreadings() {
    Channel channel = Channel.trained();
    for (String read : List.of("a", "d", "é", "i")) {
      assertTrue(Double.isFinite(cost(channel, read, "ä")), read);
    }
    for (String read : List.of("o", "é", "6", "d")) {
      assertTrue(Double.isFinite(cost(channel, read, "ö")), read);
    }
    assertTrue(cost(channel, "a", "å") < 1);
  }
}
