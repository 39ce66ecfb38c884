package org.gongwen.pipeline.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwen.pipeline.compare.Row;

/** An index of many notices, without their pages. */
final class ManyNotices {
    private static final List<String> REGIONS = List.of("江西省", "南昌市", "景德镇市", "青山湖区", "广州市", "上海市", "包头市");
    private static final List<String> GENRES = List.of("通知", "实施办法", "意见", "实施方案", "若干措施");

    private ManyNotices() {}

    /** Writes index.html with so many notices into a folder. */
    static void writeIndex(Path folder, int count) throws IOException {
        IndexPage index = new IndexPage();
        for (int i = 0; i < count; i++) {
            index.add(
                    new ReviewedNotice(notice(i), "", List.of(), List.of(), List.of(), List.of()),
                    "notices/" + i + ".html");
        }
        Files.writeString(folder.resolve("index.html"), index.render("many", List.of()));
        ReviewFolder.writeAssets(folder);
    }

    private static Row notice(int number) {
        Map<String, String> cells = new HashMap<>();
        cells.put("source", "folder/notice-" + number + ".html");
        cells.put("title", "关于做好第" + number + "项工作落实任务的" + GENRES.get(number % 5));
        cells.put("status", "READ");
        cells.put("region", REGIONS.get(number % 7));
        cells.put("document_type", GENRES.get(number % 5));
        cells.put("written_date", 2010 + number % 15 + "-05-22");
        cells.put("target_count", String.valueOf(number % 50));
        return new Row(cells);
    }
}
