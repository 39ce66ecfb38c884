package org.gongwen.pipeline.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.gongwen.fixtures.Notices;
import org.gongwen.pipeline.read.InProcessReader;
import org.gongwen.pipeline.read.ReadResult;
import org.gongwen.pipeline.read.ReadSamples;
import org.gongwen.pipeline.read.ReadSettings;
import org.gongwen.pipeline.read.format.Ocr;
import org.gongwen.schema.ProblemCode;
import org.gongwen.schema.Status;
import org.junit.jupiter.api.Test;

/** Scans: read where OCR is asked for and there, and told of where it is not. */
class OcrTest {
    private static final Path SCAN = Notices.file("renderings/jiangxi-2020-6-scan.pdf");

    @Test
    void scansAreProblemsUnlessOcrIsAskedFor() {
        ReadResult result = InProcessReader.standard().read(SCAN).get(0);
        assertThat(result.status()).isEqualTo(Status.EMPTY);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.OCR_NEEDED);
            assertThat(problem.message()).contains("2 of its 2 pages", "--ocr auto");
        });
    }

    @Test
    void picturesAreProblemsUnlessOcrIsAskedFor() throws IOException {
        ReadResult result = ReadSamples.read("通知.png", picture()).get(0);
        assertThat(result.status()).isEqualTo(Status.EMPTY);
        assertThat(result.problems().get(0).message()).contains("--ocr auto");
    }

    @Test
    void whereOcrIsMissingItIsSaidWhatToInstall() {
        assumeTrue(!Tesseract.isInstalled(), "tesseract is installed");
        assertThat(withOcr().read(SCAN).get(0).problems().get(0).message()).contains("tesseract", "chi_sim");
    }

    @Test
    void scansAreRead() {
        assumeTrue(Tesseract.isInstalled(), "tesseract with chi_sim is not installed");
        ReadResult result = withOcr().read(SCAN).get(0);
        assertThat(result.status()).isEqualTo(Status.READ);
        List<String> blocks = ReadSamples.blocks(result.notice());
        assertThat(blocks).contains("一、总体要求", "二、分区分级施策", "四、加快政策落地");
        assertThat(likeness(result.notice().text(), Notices.text("jiangxi-2020-6.txt")))
                .isGreaterThan(0.85);
    }

    @Test
    void bracketsThatAreMisreadAreMendedByTheirOtherHalf() {
        String table = "5\t1\t1\t1\t1\t1\t10\t10\t300\t16\t96\t落实《办法》。《责任单位:省财政厅、省教\n"
                + "5\t1\t1\t1\t2\t1\t10\t40\t300\t16\t96\t育厅，各市、县（区）政府)【试行】\n";
        assertThat(RecognisedLines.of(table, 1))
                .extracting(PrintedLine::text)
                .containsExactly("落实《办法》。（责任单位:省财政厅、省教", "育厅，各市、县（区）政府)【试行】");
    }

    /** The share of pairs of neighbouring characters that stand in the true text too. */
    private static double likeness(String read, String truth) {
        String bare = read.replaceAll("\\s", "");
        String whole = truth.replaceAll("\\s", "");
        long right = IntStream.range(0, bare.length() - 1)
                .filter(i -> whole.contains(bare.substring(i, i + 2)))
                .count();
        return (double) right / (bare.length() - 1);
    }

    private static InProcessReader withOcr() {
        return new InProcessReader(ReadSettings.standard().with(Ocr.AUTO));
    }

    private static byte[] picture() throws IOException {
        try (PDDocument document = Loader.loadPDF(SCAN.toFile())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 100);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(page, "png", bytes);
            return bytes.toByteArray();
        }
    }
}
