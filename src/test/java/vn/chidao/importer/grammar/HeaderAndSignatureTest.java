package vn.chidao.importer.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chidao.importer.grammar.GrammarText.draft;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chidao.importer.draft.DraftDirective;
import vn.chidao.importer.draft.Field;

class HeaderAndSignatureTest {

    @Test
    void whatTheDocumentDoesNotSayStaysMissingWithTheBoundThatIsKnown() {
        DraftDirective draft = draft(
                """
                KẾ HOẠCH
                về việc thử

                Thực hiện Chỉ thị số 2-CT/TU, ngày 03/4/2021 và Quyết định số 5/QĐ-UBND ngày 06/7/2022, Ban Thường vụ Huyện ủy ban hành Kế hoạch như sau:

                1. Các chi bộ thực hiện tốt.
                """);

        assertThat(draft.symbol()).isNull();
        assertThat(draft.date()).isNull();
        assertThat(draft.signer()).isNull();
        assertThat(draft.notBefore()).isEqualTo(LocalDate.of(2022, 7, 6));
        assertThat(Field.valueOf(draft.issuer())).isEqualTo("Huyện ủy");
        assertThat(draft.issuer().doubt()).contains("suy từ nội dung");
    }

    @Test
    void aNumberThatIsLeftBlankIsNotANumber() {
        assertThat(draft("Số:      /KH-UBND\nAn Lạc, ngày    tháng 5 năm 2022\nKẾ HOẠCH\nvề việc thử\n")
                        .symbol())
                .isNull();
        assertThat(draft("Số:      /KH-UBND\nAn Lạc, ngày    tháng 5 năm 2022\nKẾ HOẠCH\nvề việc thử\n")
                        .date())
                .isNull();
    }

    @Test
    void columnsSideBySideAreReadOneAfterTheOther() {
        DraftDirective draft = draft(
                """
                ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                HUYỆN AN LẠC                       Độc lập - Tự do - Hạnh phúc
                Số: 9/KH-UBND                      An Lạc, ngày 02 tháng 5 năm 2022

                KẾ HOẠCH
                về việc thử

                UBND huyện ban hành Kế hoạch như sau:

                1. Các xã thực hiện.

                Nơi nhận:                          TM. ỦY BAN NHÂN DÂN
                - UBND tỉnh;                       CHỦ TỊCH
                - Lưu: VT.                         Lê Bá Duy
                """);

        assertThat(draft.issuer().value()).isEqualTo("Ủy ban nhân dân huyện An Lạc");
        assertThat(draft.symbol().value()).isEqualTo("9/KH-UBND");
        assertThat(draft.recipients()).hasSize(2);
        assertThat(draft.signer().value()).isEqualTo("Lê Bá Duy");
        assertThat(draft.signerTitle().value()).isEqualTo("Chủ tịch");
    }

    @Test
    void aHeaderInATableWithAnEmptyColumnIsRead() {
        DraftDirective draft = draft(
                """
                | UBND TỈNH SƠN HẠ |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |
                | SỞ CÔNG THƯƠNG |  | Sơn Hạ, ngày 02 tháng 4 năm 2026 |
                | Số: 12/SCT-CN |  |  |
                | V/v báo cáo hoạt động hóa chất |  |  |

                Kính gửi: Các đơn vị hoạt động hóa chất.

                Sở Công Thương yêu cầu các đơn vị báo cáo trước ngày 10/4/2026.

                | Nơi nhận: - Như trên; - Lưu: VT. |  | KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Hoàng Văn Tấn |
                """);

        assertThat(draft.issuer().value()).isEqualTo("Sở Công Thương");
        assertThat(draft.title().value()).isEqualTo("báo cáo hoạt động hóa chất");
        assertThat(draft.signer().value()).isEqualTo("Hoàng Văn Tấn");
        assertThat(draft.recipients()).hasSize(2);
    }

    @Test
    void aSubjectOverSeveralLinesIsWhole() {
        DraftDirective draft = draft(
                """
                ỦY BAN NHÂN DÂN TỈNH SƠN HẠ
                Số: 7/QĐ-UBND
                Sơn Hạ, ngày 03 tháng 5 năm 2026

                QUYẾT ĐỊNH
                BÃI BỎ QUYẾT ĐỊNH
                SỐ 15/2025/QĐ-UBND NGÀY 01/3/2025 CỦA
                ỦY BAN NHÂN DÂN TỈNH
                ỦY BAN NHÂN DÂN TỈNH SƠN HẠ

                Căn cứ Luật Tổ chức chính quyền địa phương;
                """);

        assertThat(draft.title().value())
                .isEqualTo("BÃI BỎ QUYẾT ĐỊNH SỐ 15/2025/QĐ-UBND NGÀY 01/3/2025 CỦA ỦY BAN NHÂN DÂN TỈNH");
    }

    @Test
    void ranksAndDegreesAreNoPartOfAName() {
        assertThat(SignatureLines.personIn("Đại tá Nguyễn Văn Bền")).isEqualTo("Nguyễn Văn Bền");
        assertThat(SignatureLines.personIn("PGS.TS. TRẦN THỊ HOA")).isEqualTo("Trần Thị Hoa");
        assertThat(SignatureLines.personIn("PHÓ CHỦ TỊCH")).isNull();
        assertThat(SignatureLines.personIn("- Như trên;")).isNull();
    }

    @Test
    void namesInCapitalsAreWrittenAsInRunningText() {
        assertThat(ProperCase.of("ĐẢNG ỦY KHỐI CÁC CƠ QUAN")).isEqualTo("Đảng ủy Khối các Cơ Quan");
        assertThat(ProperCase.of("SỞ KẾ HOẠCH VÀ ĐẦU TƯ")).isEqualTo("Sở Kế hoạch và Đầu tư");
        assertThat(ProperCase.of("Tỉnh đoàn")).isEqualTo("Tỉnh đoàn");
    }

    @Test
    void namesThatANarrowColumnBrokeAreWhole() {
        DraftDirective draft = draft(
                """
                ỦY BAN NHÂN
                DÂN
                TỈNH HÀ LÂM
                CỘNG HÒA XÃ
                HỘI CHỦ NGHĨA VIỆT NAM
                Số: 12/KH-UBND
                Thành phố Hà
                Lâm, ngày 03
                tháng 5 năm 2024

                KẾ
                HOẠCH
                Thử một việc

                1. Sở Nội vụ rà soát.

                TM. ỦY BAN NHÂN
                DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ
                TỊCH

                Lê
                Văn Thử
                """);

        assertThat(Field.valueOf(draft.issuer())).isEqualTo("Ủy ban nhân dân tỉnh Hà Lâm");
        assertThat(Field.valueOf(draft.place())).isEqualTo("Thành phố Hà Lâm");
        assertThat(Field.valueOf(draft.docType())).isEqualTo("Kế hoạch");
        assertThat(Field.valueOf(draft.onBehalfOf())).isEqualTo("Ủy ban nhân dân");
        assertThat(Field.valueOf(draft.signerTitle())).isEqualTo("Phó Chủ tịch");
        assertThat(Field.valueOf(draft.signer())).isEqualTo("Lê Văn Thử");
    }

    @Test
    void thePlaceIsReadWhereTheDayWasLeftBlank() {
        assertThat(Field.valueOf(draft("Số:      /KH-UBND\nAn Lạc, ngày    tháng 5 năm 2022\nKẾ HOẠCH\nvề việc thử\n")
                        .place()))
                .isEqualTo("An Lạc");
    }
}
