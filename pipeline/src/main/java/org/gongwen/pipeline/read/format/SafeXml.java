package org.gongwen.pipeline.read.format;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** 安全 XML: reads XML as a stream, without document types, entities or anything outside of it. */
public final class SafeXml {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 1000;

    private SafeXml() {}

    /** 元素处理: is told of the elements and the text of a part. */
    public interface Handler {
        /** An element starts; false skips it with all that it holds. */
        boolean start(String name, Attributes attributes);

        /** An element that was not skipped ends. */
        void end(String name);

        /** Text. */
        void text(String text);
    }

    /** 属性: the attributes of an element, by their local names. */
    public interface Attributes {
        /** Its value, or null. */
        @Nullable
        String get(String name);

        /** Its value, or the other. */
        default String get(String name, String other) {
            String value = get(name);
            return value == null ? other : value;
        }
    }

    /** Reads a part to its end. */
    public static void parse(InputStream part, Handler handler) throws IOException {
        try (part) {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(part);
            try {
                run(reader, handler);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw new IOException("Broken XML: " + firstLine(e.getMessage()), e);
        }
    }

    private static void run(XMLStreamReader reader, Handler handler) throws XMLStreamException {
        Attributes attributes = name -> attribute(reader, name);
        int depth = 0;
        int skipFrom = Integer.MAX_VALUE;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new XMLStreamException("The elements are nested too deeply");
                }
                if (depth < skipFrom && !handler.start(reader.getLocalName(), attributes)) {
                    skipFrom = depth;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (depth < skipFrom) {
                    handler.end(reader.getLocalName());
                } else if (depth == skipFrom) {
                    skipFrom = Integer.MAX_VALUE;
                }
                depth--;
            } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                    && depth < skipFrom) {
                handler.text(reader.getText());
            }
        }
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
