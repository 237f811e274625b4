package org.parlstaff.staffing.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.parlstaff.payscale.FileFormatException;

/** The bytes of the files of a folder or a zip, within bounds: a pack may come from anybody. */
final class PackBytes {

    /** The largest file. */
    static final int MOST_BYTES = 1_000_000;

    /** All files together. */
    static final int MOST_BYTES_IN_ALL = 20_000_000;

    private static final int DEPTH = 5;

    private final String name;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private int bytes;

    private PackBytes(String name) {
        this.name = name;
    }

    static SortedMap<String, byte[]> ofFolder(Path folder, String name) throws IOException {
        PackBytes pack = new PackBytes(name);
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            paths = walk.filter(path -> !path.equals(folder))
                    .limit(2L * Manifest.MOST_FILES + 1)
                    .toList();
        }
        for (Path path : paths) {
            String file = folder.relativize(path)
                    .toString()
                    .replace(path.getFileSystem().getSeparator(), "/");
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw fault(name, "a pack must hold files alone, no links: " + file);
            }
            try (InputStream in = Files.newInputStream(path)) {
                pack.add(file, in);
            }
        }
        return pack.files;
    }

    static SortedMap<String, byte[]> ofZip(Path zip, String name) throws IOException {
        PackBytes pack = new PackBytes(name);
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    pack.add(entry.getName(), in);
                }
            }
        } catch (FileFormatException e) {
            throw e;
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw fault(name, "the zip must be whole, with names in UTF-8");
        }
        return pack.files;
    }

    private void add(String file, InputStream in) throws IOException {
        if (files.size() > Manifest.MOST_FILES) {
            throw fault(name, "a pack must hold at most " + Manifest.MOST_FILES + " files and its manifest");
        }
        byte[] content = in.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw fault(name, "a file must be of at most " + MOST_BYTES + " bytes: " + shown(file));
        }
        bytes += content.length;
        if (bytes > MOST_BYTES_IN_ALL) {
            throw fault(name, "a pack must be of at most " + MOST_BYTES_IN_ALL + " bytes");
        }
        if (files.put(file, content) != null) {
            throw fault(name, "a file must be in the pack once: " + shown(file));
        }
    }

    static String shown(String file) {
        String plain = file.replaceAll("[^ -~]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    static FileFormatException fault(String name, String fault) {
        return new FileFormatException(name, "", 1, fault, null);
    }
}
