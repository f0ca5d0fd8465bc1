package vn.chidao.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.chidao.importer.output.DirectiveDraftFile;
import vn.chidao.importer.output.DraftJson;

/** Whatever comes in, a draft comes out or a sentence: no input may end in any other exception. The seed is fixed. */
class ImporterFuzzTest {

    private static final int MUTATIONS = 12;

    @Test
    void mutatedDocumentsNeverEndInAnExceptionWithoutASentence() throws IOException {
        Random random = new Random(20_211_110);
        List<byte[]> inputs = new ArrayList<>();
        for (Path document : Corpus.documents(Corpus.FOLDER)) {
            byte[] text = Files.readAllBytes(document);
            for (int i = 0; i < MUTATIONS; i++) {
                inputs.add(mutated(text, random));
            }
        }
        inputs.forEach(input -> survives(input, "a.txt"));
    }

    @Test
    void mutatedFilesOfEveryFormatNeverEndInAnExceptionWithoutASentence() {
        Random random = new Random(7);
        List<String> left = List.of("TỈNH ỦY A", "Số 1-CV/TU");
        List<String> right = List.of("ĐẢNG CỘNG SẢN VIỆT NAM", "A, ngày 01 tháng 01 năm 2022");
        String body = "Giao Ban Dân vận Tỉnh ủy chủ trì theo dõi việc thực hiện Công văn này.\n".repeat(5);
        for (int i = 0; i < 15; i++) {
            survives(mutated(TestFiles.docx(left, right, body), random), "a.docx");
            survives(mutated(TestFiles.odt(left, right, body), random), "a.odt");
            survives(mutated(TestFiles.pdf(left, right, body), random), "a.pdf");
        }
    }

    @Test
    void randomBytesNeverEndInAnExceptionWithoutASentence() {
        Random random = new Random(42);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            survives(bytes, "a.txt");
        }
    }

    @Test
    void longRunsOfOneThingAreReadInReasonableTime() {
        for (String unit : List.of(
                "(",
                "1. ",
                "- ",
                "Số 1-",
                "các ",
                "Ban ",
                "ngày ",
                ": ",
                "báo cáo ",
                "a) ",
                "| ",
                "* ",
                "Giao ",
                ", và ",
                "100% ",
                "I. ",
                ".",
                "\n\n",
                "trước ngày ",
                "Chủ tịch ",
                "Sở Y tế, ",
                "Quyết định số 12/QĐ-TTg ngày ",
                "đồng chí ",
                "2021-")) {
            survives(("Sở A " + unit.repeat(60_000 / unit.length())).getBytes(StandardCharsets.UTF_8), "a.txt");
        }
    }

    private static void survives(byte[] input, String name) {
        try {
            var draft = DocumentImport.read(input, name);
            assertThat(DraftJson.of(draft).size()).isPositive();
            assertThat(DirectiveDraftFile.write(draft, BodyDirectory.empty())).isNotBlank();
        } catch (UnreadableDocument e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("quá lâu").doesNotContain("Exception");
        }
    }

    private static byte[] mutated(byte[] input, Random random) {
        byte[] bytes = input.clone();
        int changes = 1 + random.nextInt(Math.max(2, bytes.length / 80));
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = '\n';
                case 2 ->
                    System.arraycopy(
                            bytes,
                            at,
                            bytes,
                            random.nextInt(bytes.length - Math.min(40, bytes.length - at) + 1),
                            Math.min(40, bytes.length - at));
                default -> bytes[at] = (byte) " .:;-1)|/".charAt(random.nextInt(9));
            }
        }
        return random.nextInt(5) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1) : bytes;
    }
}
