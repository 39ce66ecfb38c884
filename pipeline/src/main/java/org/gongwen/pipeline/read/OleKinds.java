package org.gongwen.pipeline.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongwen.pipeline.read.format.ReadFailure;

/** 复合文档: which program wrote an OLE file: Word, WPS, Excel, or Office with a password. */
final class OleKinds {
    private OleKinds() {}

    static String of(byte[] bytes) throws IOException, ReadFailure {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw ReadFailure.encrypted();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return MediaTypes.DOC;
            }
            boolean sheets = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return sheets ? MediaTypes.XLS : MediaTypes.OLE;
        }
    }
}
