package org.gongwen.pipeline.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongwen.pipeline.read.ReadResult;
import org.gongwen.pipeline.read.ReadSamples;
import org.gongwen.schema.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final String TEXT = "各县（区）人民政府：\n完成投资1,200亿元。朱镕基，李䶮，㙍，𠮷。\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void undeclaredTextIsDecoded(String charset) {
        assertThat(Encodings.decode(TEXT.getBytes(Charset.forName(charset)))).satisfies(decoded -> {
            assertThat(decoded.text()).isEqualTo(TEXT);
            assertThat(decoded.damaged()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void marksAreNoText(String charset) {
        assertThat(Encodings.decode(("\ufeff" + TEXT).getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一\r\n二\r\n三", "一\r二\r三", "一\n二\n三", "一\f二\u000b三"})
    void lineEndsAreOneKind(String text) {
        assertThat(Encodings.decode(text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("一\n二\n三");
    }

    @Test
    void filesPutTogetherOfTwoEncodingsAreReadLineByLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("各县（区）人民政府，市政府各部门：\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("现将有关事项通知如下，请认真贯彻执行。\n".getBytes(Charset.forName("GB18030")));
        ReadResult result = ReadSamples.read("a.txt", bytes.toByteArray()).get(0);
        assertThat(result.notice()).isNotNull();
        assertThat(result.notice().text()).isEqualTo("各县（区）人民政府，市政府各部门：\n现将有关事项通知如下，请认真贯彻执行。\n");
        assertThat(result.problems())
                .extracting(problem -> problem.code())
                .containsExactly(ProblemCode.DOUBTFUL_ENCODING);
    }

    @Test
    void damageIsToldAndTheRestIsRead() {
        byte[] bytes = "完成投资1200亿元，新增就业十万人，改造老旧小区两百个。".getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xff;
        Decoded decoded = Encodings.decode(bytes);
        assertThat(decoded.damaged()).isPositive();
        assertThat(decoded.text()).endsWith("1200亿元，新增就业十万人，改造老旧小区两百个。");
    }

    @Test
    void textFilesKeepTheirText() {
        String text = "标题\n\n　　第一行\n  第二行\n";
        assertThat(ReadSamples.notice("a.txt", text).text()).isEqualTo(text);
        assertThat(ReadSamples.blocks(ReadSamples.notice("a.txt", text))).isEqualTo(List.of("标题", "　　第一行", "  第二行"));
    }
}
