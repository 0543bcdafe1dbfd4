package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawArgumentsTest {
  @Test
  void givesLettersBackThatTheLocaleLost() {
    byte[] line = "java\0-jar\0p.jar\0search\0Höganäs & Åstorp\0".getBytes(StandardCharsets.UTF_8);

    assertArrayEquals(
        new String[] {"search", "Höganäs & Åstorp"},
        RawArguments.last(new String[] {"search", "H??gan??s & ??storp"}, line));
  }

  @Test
  void keepsWhatItHasWhenTheLineIsTooShort() {
    String[] args = {"search", "x", "y"};

    assertArrayEquals(args, RawArguments.last(args, "java\0x\0".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void keepsEmptyArguments() {
    assertArrayEquals(
        new String[] {"search", ""},
        RawArguments.last(
            new String[] {"search", ""}, "java\0search\0\0".getBytes(StandardCharsets.UTF_8)));
  }
}
