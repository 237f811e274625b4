package org.parlstaff.examples.sheets;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook, which is a zip of XML; whatever they hold, reading them is bounded. */
final class Parts implements Closeable {

    static final long MOST_OF_SHEET = 2_000_000_000;
    static final long MOST_OF_STRINGS = 64_000_000;
    static final long MOST_OF_OTHERS = 8_000_000;
    static final int LONGEST_TEXT = 32_767;

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_BETWEEN_TAGS = 1_000_000;
    private static final int DEEPEST = 64;

    private final ZipFile zip;

    Parts(ZipFile zip) throws SheetException {
        this.zip = zip;
        Set<String> names = new HashSet<>();
        if (zip.size() > MOST_PARTS) {
            throw new SheetException("a workbook must have at most " + MOST_PARTS + " parts: " + zip.size());
        }
        for (ZipEntry entry : (Iterable<ZipEntry>)
                () -> zip.stream().map(ZipEntry.class::cast).iterator()) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new SheetException("a workbook must not have two parts of one name");
            }
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The XML of a part. */
    Xml xml(String name, long most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new SheetException("the workbook is damaged: it lacks a part that it names");
        }
        return new Xml(new Bounded(zip.getInputStream(entry), most));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What a part holds, as far as it may be large. */
    private static final class Bounded extends FilterInputStream {

        private long left;
        private int sinceTag;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            left -= Math.max(0, count);
            sinceTag += Math.max(0, count);
            if (left < 0) {
                throw new SheetException("the workbook is too large: a part of it is beyond its bound");
            } else if (sinceTag > MOST_BETWEEN_TAGS) {
                throw new SheetException("the workbook holds a text that is too long");
            }
            return count;
        }
    }

    /** The tags and texts of a part. Names are without their namespaces. */
    static final class Xml implements Closeable {

        private static final XMLInputFactory FACTORY = factory();

        private final Bounded in;
        private final XMLStreamReader reader;
        private int depth;

        Xml(Bounded in) throws IOException {
            this.in = in;
            try {
                this.reader = FACTORY.createXMLStreamReader(in);
            } catch (XMLStreamException e) {
                throw damaged(e);
            }
        }

        private static XMLInputFactory factory() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return factory;
        }

        /** Goes to the next tag or text; false at the end. */
        boolean next() throws IOException {
            try {
                if (!reader.hasNext()) {
                    return false;
                }
                in.sinceTag = 0;
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new SheetException("a workbook must not declare or use entities");
                } else if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                    throw new SheetException("a workbook must not nest deeper than " + DEEPEST + " tags");
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
                return true;
            } catch (XMLStreamException e) {
                throw damaged(e);
            }
        }

        private static IOException damaged(XMLStreamException e) {
            return e.getNestedException() instanceof SheetException ours
                    ? ours
                    : new SheetException("the workbook is damaged: its XML cannot be read");
        }

        boolean isStart(String name) {
            return reader.isStartElement() && reader.getLocalName().equals(name);
        }

        boolean isStart() {
            return reader.isStartElement();
        }

        boolean isEnd(String name) {
            return reader.isEndElement() && reader.getLocalName().equals(name);
        }

        boolean isText() {
            return reader.isCharacters();
        }

        String name() {
            return reader.getLocalName();
        }

        /** Adds the text here, which may go on in the next. */
        void addTo(StringBuilder text) throws SheetException {
            if (text.length() + reader.getTextLength() > LONGEST_TEXT) {
                throw new SheetException("a cell must not hold more than " + LONGEST_TEXT + " characters");
            }
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }

        @Nullable String attribute(String name) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        }

        /** An attribute whose name several namespaces have. */
        @Nullable String attribute(String prefix, String name) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name) && prefix.equals(reader.getAttributePrefix(i))) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
