package org.gongwen.pipeline.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongwen.pipeline.read.format.SafeXml;

/** OFD 路径: the paths of parts that a part names: in the text of an element, or in its BaseLoc. */
final class OfdPaths implements SafeXml.Handler {
    private final String element;
    private final String folder;
    private final List<String> paths = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private OfdPaths(String element, String folder) {
        this.element = element;
        this.folder = folder;
    }

    static List<String> in(InputStream part, String element, String folder) throws IOException {
        OfdPaths paths = new OfdPaths(element, folder);
        SafeXml.parse(part, paths);
        return paths.paths;
    }

    static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean start(String name, SafeXml.Attributes attributes) {
        text.setLength(0);
        String location = attributes.get("BaseLoc");
        if (name.equals(element) && location != null) {
            add(location);
        }
        return true;
    }

    @Override
    public void end(String name) {
        if (name.equals(element) && !text.toString().isBlank()) {
            add(text.toString().strip());
        }
        text.setLength(0);
    }

    @Override
    public void text(String more) {
        text.append(more);
    }

    private void add(String path) {
        paths.add(path.startsWith("/") ? path.substring(1) : folder + path);
    }
}
