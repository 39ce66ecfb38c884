package org.gongwen.pipeline.review;

import java.util.List;

/** 页面框架: what all pages have around their content. */
final class PageFrame {
    /**
     * Nothing but the files beside the page, whatever a notice says: no script or style in the page, no remote file, no
     * form.
     */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
                    + " form-action 'none'";

    private PageFrame() {}

    /**
     * Appends all in front of the content.
     *
     * @param root the way from the page to the folder, empty or ../
     * @param scripts names of the scripts
     */
    static void begin(StringBuilder html, String title, String root, String page, List<String> scripts) {
        html.append("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>")
                .append(Html.escaped(title))
                .append("</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"")
                .append(root)
                .append("assets/review.css\">\n");
        for (String script : scripts) {
            html.append("<script src=\"")
                    .append(root)
                    .append("assets/")
                    .append(script)
                    .append("\" defer></script>\n");
        }
        html.append("</head>\n<body class=\"").append(page).append("\">\n");
    }

    /** Appends data that the scripts read, and all behind the content. */
    static void end(StringBuilder html, CharSequence data) {
        html.append("<script type=\"application/json\" id=\"data\">")
                .append(data)
                .append("</script>\n</body>\n</html>\n");
    }
}
