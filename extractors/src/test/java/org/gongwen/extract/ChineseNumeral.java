package org.gongwen.extract;

/** Writes numbers as GB/T 15835 has them written in Chinese: 12034 is 一万二千零三十四. */
public final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] SMALL = {"", "十", "百", "千"};
    private static final String[] LARGE = {"", "万", "亿", "万"};

    private ChineseNumeral() {}

    /** The number in Chinese; it lies from 0 to below 10^16. */
    public static String of(long number) {
        if (number == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        long rest = number;
        for (int group = 0; rest > 0; group++, rest /= 10_000) {
            int four = (int) (rest % 10_000);
            boolean gap = text.length() > 0 && "零亿".indexOf(text.charAt(0)) < 0 && needsZero(number, group);
            if (four > 0) {
                text.insert(0, group(four) + LARGE[group] + (gap ? "零" : ""));
            } else if (group == 2 && number / 1_000_000_000_000L > 0) {
                text.insert(0, "亿" + (text.length() > 0 && text.charAt(0) != '零' ? "零" : ""));
            }
        }
        String written = text.toString();
        return written.startsWith("一十") ? written.substring(1) : written;
    }

    /** Whether the group below does not fill its thousands. */
    private static boolean needsZero(long number, int group) {
        long power = pow(group);
        return number / (power / 10) % 10 == 0 && number % power > 0;
    }

    private static long pow(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= 10_000;
        }
        return power;
    }

    private static String group(int four) {
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int place = 3; place >= 0; place--) {
            int digit = four / (int) Math.pow(10, place) % 10;
            if (digit > 0) {
                text.append(zero && text.length() > 0 ? "零" : "")
                        .append(DIGITS.charAt(digit))
                        .append(SMALL[place]);
            }
            zero = digit == 0;
        }
        return text.toString();
    }
}
