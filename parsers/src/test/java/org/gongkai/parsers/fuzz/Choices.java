package org.gongkai.parsers.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.Random;

/** Where damage takes its choices from: the bytes of a fuzzer, or a random generator. */
interface Choices {
  /** A number between two, both included. */
  int between(int least, int most);

  /** Any number. */
  long number();

  /** At most so many bytes. */
  byte[] bytes(int most);

  /** At most so many characters, of any script. */
  String text(int most);

  /** Yes or no. */
  default boolean yes() {
    return between(0, 1) == 1;
  }

  /** One of several, each as likely. */
  @SuppressWarnings("unchecked")
  default <T> T oneOf(T... several) {
    return several[between(0, several.length - 1)];
  }

  /** The choices of a fuzzer, which learns from what they lead to. */
  static Choices of(FuzzedDataProvider fuzzer) {
    return new Choices() {
      @Override
      public int between(int least, int most) {
        return fuzzer.consumeInt(least, most);
      }

      @Override
      public long number() {
        return fuzzer.consumeLong();
      }

      @Override
      public byte[] bytes(int most) {
        return fuzzer.consumeBytes(most);
      }

      @Override
      public String text(int most) {
        return fuzzer.consumeString(most);
      }
    };
  }

  /** The choices of a seed; the same ones each time. */
  static Choices of(long seed) {
    Random random = new Random(seed);
    return new Choices() {
      @Override
      public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
      }

      @Override
      public long number() {
        return random.nextLong() >> random.nextInt(64);
      }

      @Override
      public byte[] bytes(int most) {
        byte[] bytes = new byte[random.nextInt(most + 1)];
        random.nextBytes(bytes);
        return bytes;
      }

      @Override
      public String text(int most) {
        return random
            .ints(random.nextInt(most + 1), 0, 0x10000)
            .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
            .toString();
      }
    };
  }
}
