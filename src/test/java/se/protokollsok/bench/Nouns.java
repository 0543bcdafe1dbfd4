package se.protokollsok.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import se.protokollsok.knowledge.WordList;

/**
 * Nouns of the Swedish dictionary with their forms, and the compounds that can be made of them. A
 * word is the rarer the later it stands, as words are.
 */
final class Nouns {
  private static final String DICTIONARY = "/org/languagetool/resource/sv/hunspell/sv_SE.dic";
  private static final int NUMBER = 3_000;

  /** Flags that only nouns have: they take a definite form. */
  private static final String NOUN = "BCDEFIJ";

  private static final List<String> ENDINGS =
      List.of(
          "", "en", "et", "n", "t", "er", "erna", "ar", "arna", "or", "orna", "ens", "ets", "s");

  private final WordList words = WordList.swedish();
  private final List<Noun> nouns;
  private final List<Noun> firsts;
  private final List<Noun> lasts;

  /**
   * A noun.
   *
   * @param base its base form
   * @param forms with the base form, all known to the dictionary
   */
  private record Noun(String base, List<String> forms) {}

  Nouns(Random random) throws IOException {
    List<String> bases = bases();
    Collections.shuffle(bases, random);
    nouns =
        bases.stream().map(this::noun).filter(it -> it.forms().size() > 2).limit(NUMBER).toList();
    firsts = nouns.stream().filter(it -> !first(it).isEmpty()).toList();
    lasts = nouns.stream().filter(it -> is(it.base(), WordList.ENDS)).toList();
  }

  private static List<String> bases() throws IOException {
    try (InputStream stream = Nouns.class.getResourceAsStream(DICTIONARY);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> bases = new ArrayList<>();
      lines
          .lines()
          .filter(line -> line.matches("[a-zåäö]{4,10}/.*[" + NOUN + "].*"))
          .forEach(line -> bases.add(line.substring(0, line.indexOf('/'))));
      return bases;
    }
  }

  private Noun noun(String base) {
    String stem = base.matches(".*[ae]") ? base.substring(0, base.length() - 1) : base;
    List<String> forms = new ArrayList<>(List.of(base));
    for (String ending : ENDINGS) {
      for (String form : List.of(base + ending, stem + ending)) {
        if (!form.equals(stem) && is(form, WordList.WORD) && !forms.contains(form)) {
          forms.add(form);
        }
      }
    }
    return new Noun(base, forms);
  }

  private boolean is(String form, int mark) {
    return (words.marksOf(form) & mark) != 0;
  }

  private String first(Noun noun) {
    return List.of(noun.base() + "s", noun.base()).stream()
        .filter(form -> is(form, WordList.BEGINS))
        .findFirst()
        .orElse("");
  }

  /** Returns a noun in its base form. */
  String base(Random random) {
    return pick(nouns, random).base();
  }

  /** Returns a noun in any of its forms. */
  String form(Random random) {
    return any(pick(nouns, random).forms(), random);
  }

  /** Returns a compound in any form of its last part. */
  String compound(Random random) {
    return first(pick(firsts, random)) + any(pick(lasts, random).forms(), random);
  }

  /** Few words stand often and many seldom. */
  private static Noun pick(List<Noun> nouns, Random random) {
    return nouns.get((int) (nouns.size() * Math.pow(random.nextDouble(), 3)));
  }

  private static String any(List<String> forms, Random random) {
    return forms.get(random.nextInt(forms.size()));
  }
}
