package org.gongwen.pipeline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceOrderTest {
    @Test
    void putsMembersBehindTheirArchiveAndRareCharactersLast() {
        List<String> ordered =
                List.of("a.zip", "a.zip!b.html", "a.zip!c.html", "a.zip .txt", "a.zip-2.txt", "b", "公文", "\uFFE5", "𠮷");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(SourceOrder.COMPARATOR);
        assertThat(shuffled).isEqualTo(ordered);
    }
}
