package vn.chidao.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGINE-16004 Exception while closing: «Kỳ báo cáo năm 2021 đã khép.» | Kỳ báo cáo năm 2021 đã khép.",
                "java.lang.IllegalArgumentException: Không có chế độ báo cáo “X” | Không có chế độ báo cáo “X”.",
                "ENGINE-03005 Execution of 'UPDATE X' failed. Entity was updated by another transaction concurrently."
                        + " | Hai việc cùng sửa một hồ sơ trong một lúc.",
                "ERROR: deadlock detected | Cơ sở dữ liệu đang bận nên đã hủy lệnh này.",
                "ERROR: duplicate key value violates unique constraint \"duty_plan_once\""
                        + " | Dữ liệu bị trùng với dữ liệu đã có (ràng buộc “duty_plan_once”).",
                "new row for relation \"duty\" violates check constraint \"duty_kind_check\""
                        + " | Dữ liệu không hợp lệ (ràng buộc “duty_kind_check”).",
                "Unknown property used in expression: ${noSteps.x()}. Cause: y"
                        + " | Mô hình quy trình gọi “${noSteps.x()}.”, mà chương trình hoặc hồ sơ không có.",
                "No enum constant vn.chidao.duty.DutyKind.LETTER"
                        + " | Dữ liệu có một giá trị mà chương trình không biết: vn.chidao.duty.DutyKind.LETTER.",
                "Connection to 127.0.0.1:5432 refused | Không nối được với cơ sở dữ liệu.",
                "Something else | Lỗi chưa có lời giải thích sẵn."
            })
    void aCauseIsToldInPlainWords(String message, String words) {
        assertThat(Cause.of(message).words()).isEqualTo(words);
        assertThat(Cause.of(message).advice()).isNotBlank();
    }

    @Test
    void aFailureThatSaysNothingIsCalledThat() {
        assertThat(Cause.of(null)).isEqualTo(Cause.of(" "));
        assertThat(Cause.of(null).words()).isEqualTo("Chương trình gặp lỗi không kèm lời giải thích.");
    }
}
