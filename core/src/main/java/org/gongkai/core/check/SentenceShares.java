package org.gongkai.core.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.prose.Count;
import org.gongkai.core.prose.Sentence;
import org.gongkai.core.prose.Share;

/** The percentages of one sentence, held against the numbers that they may be of. */
final class SentenceShares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int DIGITS = 12;
  private static final int ENOUGH_OTHERS = 2;
  private static final int ENOUGH_TO_BE_CUT = 2;

  private final Sentence sentence;
  private final List<Share> shares;
  private final List<BigDecimal> numbers;
  private final BigDecimal tolerance;
  private final boolean isNested;

  SentenceShares(
      Sentence sentence, List<Share> shares, List<BigDecimal> numbers, BigDecimal tolerance) {
    this.sentence = sentence;
    this.shares = shares;
    this.tolerance = tolerance;
    String text = sentence.compact();
    isNested = text.indexOf("其中") != text.lastIndexOf("其中") || text.indexOf('(') >= 0;
    List<BigDecimal> all = new ArrayList<>(numbers);
    all.add(
        shares.stream().map(share -> share.part().value()).reduce(BigDecimal::add).orElseThrow());
    this.numbers = all.stream().filter(number -> number.signum() > 0).distinct().toList();
  }

  /**
   * A percentage that fits nothing.
   *
   * @param share the part and its percentage
   * @param whole what it is of
   * @param right the percentage that it should be, with as many decimals
   */
  record Wrong(Share share, BigDecimal whole, BigDecimal right) {}

  /** The first percentage that is wrong for certain. */
  Optional<Wrong> firstWrong() {
    List<Share> odd =
        shares.stream().filter(share -> !fitsAny(share, RoundingMode.HALF_UP)).toList();
    boolean areCut =
        odd.size() >= ENOUGH_TO_BE_CUT
            && shares.stream().allMatch(share -> fitsAny(share, RoundingMode.DOWN));
    return areCut
        ? Optional.empty()
        : odd.stream().flatMap(share -> wrong(share).stream()).findFirst();
  }

  private Optional<Wrong> wrong(Share share) {
    Optional<BigDecimal> divided = share.isOfAll() ? divided(share) : Optional.empty();
    return divided
        .or(() -> numbers.stream().filter(whole -> othersFit(share, whole)).findFirst())
        .map(whole -> new Wrong(share, whole, right(share, whole)));
  }

  /** The number before the 其中 that comes before the part. */
  private Optional<BigDecimal> divided(Share share) {
    int ofWhich = sentence.compact().lastIndexOf("其中", share.part().start());
    return sentence.counts().stream()
        .filter(count -> count.end() <= ofWhich && !count.approximate())
        .filter(count -> count.unit().equals(share.part().unit()) && count.value().signum() > 0)
        .reduce((first, last) -> last)
        .map(Count::value);
  }

  private boolean othersFit(Share odd, BigDecimal whole) {
    return shares.stream()
            .filter(share -> share != odd && share.part().value().signum() > 0)
            .filter(share -> fits(share, whole, RoundingMode.HALF_UP))
            .count()
        >= ENOUGH_OTHERS;
  }

  private boolean fitsAny(Share share, RoundingMode mode) {
    return numbers.stream()
        .filter(whole -> isNested || !isOnlySibling(share, whole))
        .anyMatch(whole -> fits(share, whole, mode));
  }

  /** A part beside another one is no whole of it, unless the list has lists in it. */
  private boolean isOnlySibling(Share share, BigDecimal whole) {
    return shares.stream().anyMatch(s -> s != share && s.part().value().compareTo(whole) == 0);
  }

  /** A percentage exactly between two fits both. */
  private boolean fits(Share share, BigDecimal whole, RoundingMode mode) {
    BigDecimal printed = share.percentage().value();
    BigDecimal exact = exact(share, whole);
    BigDecimal step = BigDecimal.ONE.movePointLeft(share.percentage().decimals());
    if (mode == RoundingMode.DOWN) {
      BigDecimal cut = exact.subtract(printed);
      return cut.signum() >= 0 && cut.compareTo(step) < 0;
    }
    return exact.subtract(printed).abs().compareTo(step.multiply(HALF).add(tolerance)) <= 0;
  }

  private static BigDecimal exact(Share share, BigDecimal whole) {
    return share.part().value().multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP);
  }

  private static BigDecimal right(Share share, BigDecimal whole) {
    return exact(share, whole).setScale(share.percentage().decimals(), RoundingMode.HALF_UP);
  }
}
