package org.gongwen.pipeline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 打包: small zipped files for tests. */
public final class Packed {
    private Packed() {}

    /** A zip of names and contents in turn. */
    public static byte[] zip(Object... namesAndContents) {
        return zip(StandardCharsets.UTF_8, namesAndContents);
    }

    public static byte[] zip(Charset names, Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(content instanceof byte[] raw ? raw : ((String) content).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A DOCX with the body and the numbering given. */
    public static byte[] docx(String body, String numbering) {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>",
                "word/numbering.xml",
                "<w:numbering xmlns:w='w'>" + numbering + "</w:numbering>",
                "word/styles.xml",
                "<w:styles xmlns:w='w'><w:style w:styleId='H'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='7'/>"
                        + "</w:numPr></w:pPr></w:style><w:style w:styleId='H2'><w:basedOn w:val='H'/></w:style></w:styles>");
    }
}
