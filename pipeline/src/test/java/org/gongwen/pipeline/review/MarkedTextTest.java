package org.gongwen.pipeline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.compare.Row;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private final List<Row> sections = new ArrayList<>();
    private final List<Row> targets = new ArrayList<>();
    private final List<Row> units = new ArrayList<>();

    @Test
    void marksATargetInItsLine() {
        target("RATE", "TARGET", 2, 5);
        assertThat(html("增长16%。\n"))
                .isEqualTo(
                        "<p class=\"line\">增长<mark class=\"target kind-RATE role-TARGET\" data-marks=\"t0\">16%</mark>。</p>\n");
    }

    @Test
    void cutsTheTextWhereMarksOverlap() {
        target("RATE", "TARGET", 0, 4);
        unit(2, 6);
        assertThat(html("甲乙丙丁戊己"))
                .contains(">甲乙</mark>", "data-marks=\"t0 u0\">丙丁</mark>", "data-marks=\"u0\">戊己</mark>");
    }

    @Test
    void goesOnInTheNextLineWhereAMarkIsBroken() {
        unit(1, 6);
        assertThat(html("由市教\n\n育局办"))
                .isEqualTo("<p class=\"line\">由<mark class=\"unit\" data-marks=\"u0\">市教</mark></p>\n"
                        + "<p class=\"line\"><mark class=\"unit\" data-marks=\"u0\">育</mark>局办</p>\n");
    }

    @Test
    void beginsAParagraphAtEachSectionAlsoWithinALine() {
        section("1", "一、", "目标", 0);
        section("1.1", "（一）", "就业", 5);
        assertThat(html("一、目标。（一）就业。"))
                .isEqualTo(
                        "<p class=\"line level-1\" id=\"s-1\"><a class=\"path\" href=\"#s-1\">1</a><b>一、目标</b>。</p>\n"
                                + "<p class=\"line level-1\" id=\"s-1.1\"><a class=\"path\" href=\"#s-1.1\">1.1</a><b>（一）就业</b>。</p>\n");
    }

    @Test
    void escapesWhatTheNoticeSays() {
        target("RATE\" onclick=\"x", "<b>", 0, 3);
        assertThat(html("<b>&\"'\u0000"))
                .isEqualTo(
                        "<p class=\"line\"><mark class=\"target\" data-marks=\"t0\">&lt;b&gt;</mark>&amp;&quot;&#39;\uFFFD</p>\n");
    }

    @Test
    void survivesOffsetsThatAreNone() {
        target("RATE", "TARGET", -5, 900);
        target("RATE", "TARGET", 3, 1);
        targets.add(new Row(Map.of("char_start", "x")));
        section("1", "一、", "目标", 70);
        assertThat(html("增长")).contains(">增长</mark>");
        assertThat(html("")).isEmpty();
    }

    private void target(String kind, String role, int start, int end) {
        targets.add(new Row(Map.of(
                "kind", kind, "role", role, "char_start", String.valueOf(start), "char_end", String.valueOf(end))));
    }

    private void unit(int start, int end) {
        units.add(new Row(Map.of("char_start", String.valueOf(start), "char_end", String.valueOf(end))));
    }

    private void section(String path, String label, String heading, int start) {
        Map<String, String> cells = new HashMap<>();
        cells.put("path", path);
        cells.put("label", label);
        cells.put("heading", heading);
        cells.put("kind", "SECTION");
        cells.put("level", "1");
        cells.put("char_start", String.valueOf(start));
        sections.add(new Row(cells));
    }

    private String html(String text) {
        StringBuilder html = new StringBuilder();
        MarkedText.append(new ReviewedNotice(new Row(Map.of()), text, sections, targets, units, List.of()), html);
        return html.toString();
    }
}
