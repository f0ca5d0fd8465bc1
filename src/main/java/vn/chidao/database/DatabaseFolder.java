package vn.chidao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data of one embedded server and what lies beside it under the same name: password, lock, log. */
record DatabaseFolder(Path data) {

    private static final String MAJOR_VERSION = "17";

    DatabaseFolder {
        data = data.toAbsolutePath().normalize();
    }

    /** Creates what leads to the data, so that files can be put beside it. */
    void prepare() {
        try {
            Files.createDirectories(data.getParent());
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "Không tạo được thư mục dữ liệu %s; hãy kiểm tra quyền ghi hoặc chọn thư mục khác bằng --data"
                            .formatted(data.getParent()),
                    e);
        }
    }

    /** A cluster is moved here when it is complete, so one file stands for all. */
    boolean isInitialised() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    Path password() {
        return beside(".password");
    }

    Path lock() {
        return beside(".lock");
    }

    Path log() {
        return beside(".log");
    }

    /** Where the server's programs are unpacked unless told otherwise. */
    Path programs() {
        return data.resolveSibling("programs");
    }

    /** A first start that was interrupted leaves only this behind, never half a cluster in {@link #data}. */
    Path unfinished() {
        return beside(".unfinished");
    }

    /** PostgreSQL's own note of who runs on the data. */
    Path postmasterPid() {
        return data.resolve("postmaster.pid");
    }

    /** @throws DatabaseUnavailable when the cluster is of another version or its password is lost */
    void requireUsable() throws IOException {
        String version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!MAJOR_VERSION.equals(version)) {
            throw new DatabaseUnavailable(
                    "Dữ liệu tại %s thuộc PostgreSQL %s, Chidao dùng PostgreSQL %s; hãy khôi phục từ bản sao lưu vào một thư mục mới"
                            .formatted(data, version, MAJOR_VERSION));
        }
        if (Files.notExists(password())) {
            throw new DatabaseUnavailable(
                    "Không tìm thấy tệp mật khẩu %s của dữ liệu tại %s; hãy khôi phục tệp này từ bản sao lưu"
                            .formatted(password(), data));
        }
    }

    private Path beside(String suffix) {
        return data.resolveSibling(data.getFileName() + suffix);
    }
}
