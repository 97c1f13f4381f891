package org.conferral.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The folder for temporary files of one process, where the server unpacks itself (some 150 MB). A server that is killed, or ends
 * because the disk is full, cannot clear it; the next one does, so that a server that is started again and again fills no disk.
 */
final class WorkingFolder {

    private static final String PREFIX = "conferral-work-";
    private static final String NOT_YET_HELD = "conferral-new-";
    private static final String LOCK = "lock";

    /** A channel that nobody knows any more is closed with the next garbage, and its lock is gone. */
    private static final List<FileChannel> HELD = new CopyOnWriteArrayList<>();

    private WorkingFolder() {}

    /**
     * Makes a folder for this process alone, held for as long as it lives, and removes those of this user that no process holds.
     *
     * @param all where such folders are
     * @throws IOException if no folder can be made there
     */
    static Path take(Path all) throws IOException {
        removeAbandoned(all);
        String id = UUID.randomUUID().toString();
        Path folder = Files.createDirectory(all.resolve(NOT_YET_HELD + id), ofOwner(all));
        // held before it has the name the others look for; the lock stays until the process ends, however that happens
        hold(folder);
        Path named = Files.move(folder, all.resolve(PREFIX + id));
        named.toFile().deleteOnExit();
        named.resolve(LOCK).toFile().deleteOnExit();
        return named;
    }

    private static FileAttribute<?>[] ofOwner(Path all) {
        return all.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void hold(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        HELD.add(channel);
    }

    private static void removeAbandoned(Path all) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(all, PREFIX + "*")) {
            for (Path folder : folders) {
                try {
                    removeIfAbandoned(folder);
                } catch (IOException inUseOrOfAnother) {
                    // it costs room only; whoever may, removes it
                }
            }
        }
    }

    private static void removeIfAbandoned(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                remove(folder);
            }
        } catch (OverlappingFileLockException ofThisProcess) {
            // in use
        }
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException problem) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
