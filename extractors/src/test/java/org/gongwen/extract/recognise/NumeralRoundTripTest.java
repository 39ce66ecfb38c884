package org.gongwen.extract.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.gongwen.extract.ChineseNumeral;
import org.gongwen.extract.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number from 1 to 10^16 reads back from what it is written as. */
class NumeralRoundTripTest {
    private static final int CASES = 20_000;

    @ParameterizedTest
    @CsvSource({
        "7, 七",
        "10, 十",
        "15, 十五",
        "20, 二十",
        "105, 一百零五",
        "110, 一百一十",
        "1001, 一千零一",
        "1010, 一千零一十",
        "10000, 一万",
        "10001, 一万零一",
        "12034, 一万二千零三十四",
        "100500, 十万零五百",
        "1230000, 一百二十三万",
        "100000000, 一亿",
        "100000001, 一亿零一",
        "1230000000, 十二亿三千万",
        "3200000000000, 三万二千亿",
        "1000000000000, 一万亿",
        "1000000000001, 一万亿零一",
        "5000000000300, 五万亿零三百"
    })
    void isWrittenAsPeopleDo(long number, String written) {
        assertThat(ChineseNumeral.of(number)).isEqualTo(written);
        assertThat(read(written)).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @Test
    void chineseReadsBack() {
        for (long number = 1; number < 20_000; number++) {
            assertThat(read(ChineseNumeral.of(number))).isEqualByComparingTo(BigDecimal.valueOf(number));
        }
        Seeded.check(CASES, random -> {
            long number = number(random);
            assertThat(read(ChineseNumeral.of(number)))
                    .as(ChineseNumeral.of(number))
                    .isEqualByComparingTo(BigDecimal.valueOf(number));
        });
    }

    @Test
    void chineseWithDecimalsReadsBack() {
        Seeded.check(CASES, random -> {
            long whole = 1 + random.nextInt(99_999);
            String decimals = String.valueOf(1 + random.nextInt(999));
            StringBuilder written = new StringBuilder(ChineseNumeral.of(whole)).append('点');
            decimals.chars().forEach(digit -> written.append("零一二三四五六七八九".charAt(digit - '0')));
            assertThat(read(written.toString()))
                    .as(written.toString())
                    .isEqualByComparingTo(new BigDecimal(whole + "." + decimals));
        });
    }

    @Test
    void arabicReadsBack() {
        Seeded.check(CASES, random -> {
            BigDecimal number = BigDecimal.valueOf(number(random), random.nextInt(4));
            assertThat(read(number.toPlainString())).isEqualByComparingTo(number);
        });
    }

    @Test
    void thousandsSeparatorsChangeNothing() {
        Seeded.check(CASES, random -> {
            long number = number(random);
            String grouped = String.format(java.util.Locale.ROOT, "%,d", number);
            assertThat(read(grouped)).as(grouped).isEqualByComparingTo(BigDecimal.valueOf(number));
        });
    }

    @Test
    void magnitudesMultiply() {
        Seeded.check(CASES, random -> {
            BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(3));
            String[] magnitudes = {"百", "千", "万", "十万", "百万", "千万", "亿", "万亿"};
            long[] factors = {100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000_000L};
            int magnitude = random.nextInt(factors.length);
            assertThat(read(number.toPlainString() + magnitudes[magnitude]))
                    .isEqualByComparingTo(number.multiply(BigDecimal.valueOf(factors[magnitude])));
        });
    }

    /** As many digits as not: the sizes are even, not the numbers. */
    private static long number(Random random) {
        long most = 1;
        for (int digits = 1 + random.nextInt(16); digits > 0; digits--) {
            most *= 10;
        }
        return 1 + Math.floorMod(random.nextLong(), most - 1);
    }

    private static BigDecimal read(String written) {
        Numeral numeral = NumeralReader.read(written, 0, written.length());
        assertThat(numeral).as(written).isNotNull();
        assertThat(written.substring(0, numeral.end())).isEqualTo(written);
        return numeral.value();
    }
}
