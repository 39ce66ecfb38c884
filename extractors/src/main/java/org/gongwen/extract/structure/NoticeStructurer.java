package org.gongwen.extract.structure;

import java.time.LocalDate;
import java.util.*;
import org.gongwen.extract.text.*;
import org.gongwen.schema.document.ParsedNotice;
import org.jspecify.annotations.Nullable;

/** TEMPORARY. */
public final class NoticeStructurer {
    public StructuredNotice structure(ParsedNotice parsed) { return structureLine(parsed.text(), null); }

    public StructuredNotice structureLine(String line, @Nullable LocalDate writtenDate) {
        StringBuilder sb = new StringBuilder(); List<Integer> o = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '（') c = '('; else if (c == '）') c = ')';
            else if (c >= 0xFF10 && c <= 0xFF19 || c>=0xFF21&&c<=0xFF5A || c=='％' || c=='．' || c=='／' || c=='＋'|| c=='－') c -= 0xFEE0;
            if (c == ' ' || c == '\u3000') {
                boolean keep = i > 0 && i + 1 < line.length() && line.charAt(i-1) < 128 && line.charAt(i+1) < 128 && Character.isLetterOrDigit(line.charAt(i-1)) && Character.isLetterOrDigit(line.charAt(i+1));
                if (!keep) continue;
            }
            sb.append(c); o.add(i);
        }
        sb.append('\n'); o.add(line.length());
        o.add(line.length());
        String t = sb.toString();
        NoticeHeader none = new NoticeHeader(null, null, null, null, null, null, null, null, null, writtenDate == null ? null : writtenDate.getYear(), null, null, List.of(), List.of());
        List<Passage> ps = new ArrayList<>();
        for (int s = 0; s < t.length(); ) { int e = t.indexOf('\n', s); ps.add(new Passage(s, e, "0", null, null)); s = e + 1; }
        return new StructuredNotice(new NormalText(t, o.stream().mapToInt(x -> x).toArray()), none, List.of(), ps, List.of(), List.of(), List.of());
    }
}
