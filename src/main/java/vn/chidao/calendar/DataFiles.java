package vn.chidao.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the YAML files that hold what law and custom change: those built in, and those an installation lays over them
 * without a new build.
 */
public final class DataFiles {

    private DataFiles() {}

    /**
     * The files by name without extension, in the order of the names; a file of the folder replaces the built-in one of the
     * same name.
     *
     * @param builtIn the folder on the class path
     * @param folderOrNull the installation's folder, null if it has none
     * @throws DataFileException if the folder is named but cannot be read, or holds one name twice
     */
    public static Map<String, DataFile> read(String builtIn, Path folderOrNull) {
        Map<String, DataFile> files = new TreeMap<>();
        builtIn(builtIn).forEach(file -> files.put(file.name(), file));
        if (folderOrNull != null) {
            files.putAll(laidOver(folderOrNull));
        }
        return files;
    }

    private static List<DataFile> builtIn(String folder) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.yaml");
            return Stream.of(found)
                    .map(file -> new DataFile(file, "Tệp có sẵn %s/%s".formatted(folder, file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new DataFileException("Không đọc được thư mục dữ liệu “%s” của chương trình".formatted(folder), e);
        }
    }

    private static Map<String, DataFile> laidOver(Path folder) {
        Map<String, DataFile> files = new TreeMap<>();
        for (DataFile file : listed(folder)) {
            DataFile twin = files.put(file.name(), file);
            if (twin != null) {
                throw file.broken("trùng tên với “%s”, hãy chỉ giữ một trong hai".formatted(twin));
            }
        }
        return files;
    }

    private static List<DataFile> listed(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches("(?i).*\\.ya?ml"))
                    .sorted()
                    .map(path -> new DataFile(new FileSystemResource(path), "Tệp " + path.toAbsolutePath()))
                    .toList();
        } catch (IOException e) {
            throw new DataFileException(
                    "Không đọc được thư mục “%s”: hãy tạo thư mục này hoặc sửa đường dẫn trong cấu hình"
                            .formatted(folder.toAbsolutePath()),
                    e);
        }
    }
}
