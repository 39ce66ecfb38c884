package org.gongwen.pipeline.read.archive;

import java.util.ArrayList;
import java.util.List;

/** 成员名: names of members as paths below their archive; nothing leads out of it. */
public final class MemberNames {
    private MemberNames() {}

    /** The name with {@code /}, without drives, leading slashes, {@code .} and {@code ..}. */
    public static String clean(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/")) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..") && !part.matches("[A-Za-z]:")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? "unnamed" : String.join("/", parts);
    }

    /** Whether the member is an archiver's or a system's own, no notice. */
    static boolean isJunk(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/")
                || last.startsWith("._")
                || last.equals(".DS_Store")
                || last.equalsIgnoreCase("Thumbs.db");
    }
}
