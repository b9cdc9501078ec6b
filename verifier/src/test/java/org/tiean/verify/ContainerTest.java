package org.tiean.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerTest extends Checking {
    private static final long TWO_GIGABYTES_AND_MORE = 5L << 30;

    @Test
    void bytes_after_the_end_are_noticed() {
        byte[] zip = TestDossier.zip(dossier.entries(), false);
        assertBroken(check(Arrays.copyOf(zip, zip.length + 1), Trust.NONE), "多余数据");
    }

    @Test
    void bytes_before_the_beginning_are_noticed() {
        byte[] zip = TestDossier.zip(dossier.entries(), false);
        var shifted = new byte[zip.length + 4];
        System.arraycopy(zip, 0, shifted, 4, zip.length);
        assertBroken(check(shifted, Trust.NONE), "文件开头");
    }

    @Test
    void bytes_between_two_entries_are_noticed() throws IOException, Broken {
        byte[] zip = TestDossier.zip(dossier.entries(), false);
        int gap = (int) secondEntry(zip).offset();
        var out = new ByteArrayOutputStream();
        out.write(zip, 0, gap);
        out.writeBytes(new byte[] {'h', 'i', 'd', 'd', 'e', 'n'});
        out.write(zip, gap, zip.length - gap);
        assertBroken(check(out.toByteArray(), Trust.NONE), "manifest.json：条目长度与登记不符");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../逃逸.pdf",
                "/etc/passwd",
                "documents/../../x",
                "documents\\x.pdf",
                "C:/x",
                "documents//x",
                "documents/x.",
                "documents/\u202Efdp.exe",
                "documents/a\u0000b",
                "documents/e\u0301.pdf"
            })
    void a_name_that_plays_tricks_is_refused(String path) {
        dossier.papers.put(path, new byte[] {1});
        assertBroken(check(TestDossier.zip(dossier.papers, false), Trust.NONE), "");
    }

    @Test
    void the_same_name_twice_is_refused_whatever_its_case() {
        dossier.papers.put("DOCUMENTS/001-立案审批表.PDF", new byte[] {1});
        assertBroken(check(TestDossier.zip(dossier.papers, false), Trust.NONE), "名称重复");
    }

    @Test
    void a_compressed_copy_of_the_same_entries_is_not_the_dossier() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : dossier.entries().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        assertBroken(check(out.toByteArray(), Trust.NONE), "manifest.json：条目头部与规定写法不符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PK\u0003\u0004", "hello", "{", "\n"})
    void scraps_are_broken_not_a_crash(String text) {
        assertBroken(check(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), Trust.NONE), "");
    }

    /** A sparse file: five gigabytes of nothing, whose headers need ZIP64, read without being held. */
    @Test
    void an_entry_larger_than_four_gigabytes_is_found_by_its_zip64_headers() throws IOException, Broken {
        Path file = folder.resolve("large.zip");
        var video = new ZipItem("evidence/001-执法录像.mp4", TWO_GIGABYTES_AND_MORE, 7, 0, true);
        var after = new ZipItem("case.json", 0, (int) new CRC32().getValue(), video.dataEnd(), true);
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.write(ZipHeaders.local(video));
            raw.seek(video.dataEnd());
            raw.write(ZipHeaders.local(after));
            raw.write(ZipHeaders.central(video));
            raw.write(ZipHeaders.central(after));
            long length = raw.getFilePointer() - after.dataEnd();
            raw.write(ZipHeaders.end(List.of(video, after), after.dataEnd(), length, true));
        }
        try (var channel = FileChannel.open(file)) {
            assertThat(StrictZip.items(channel)).containsExactly(video, after);
        }
    }

    private ZipItem secondEntry(byte[] zip) throws IOException, Broken {
        Path file = java.nio.file.Files.write(folder.resolve("whole"), zip);
        try (var channel = FileChannel.open(file)) {
            return StrictZip.items(channel).get(1);
        }
    }
}
