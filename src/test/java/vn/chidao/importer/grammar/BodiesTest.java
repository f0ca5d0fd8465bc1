package vn.chidao.importer.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ban Dân vận Tỉnh ủy chủ trì việc này|Ban Dân vận Tỉnh ủy",
                "Văn phòng Xã ủy theo dõi|Văn phòng Xã ủy",
                "Các xã ủy, đảng ủy phường xây dựng kế hoạch|Các xã ủy, đảng ủy phường",
                "Hải đội Dân quân thường trực tuần tra|Hải đội Dân quân thường trực",
                "Phòng Cảnh sát phòng, chống tội phạm về môi trường kiểm tra|Phòng Cảnh sát phòng, chống tội phạm về môi trường",
                "Công an tỉnh phòng, chống tội phạm|Công an tỉnh",
                "Phòng Tư tưởng và Công tác học sinh, sinh viên tham mưu|Phòng Tư tưởng và Công tác học sinh, sinh viên",
                "Trường Đại học Văn hóa Bắc Hà đào tạo|Trường Đại học Văn hóa Bắc Hà",
                "Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh khẩn trương|Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh",
                "Công ty TNHH Khai thác công trình thủy lợi Bình Khê vận hành|Công ty TNHH Khai thác công trình thủy lợi Bình Khê",
                "Ủy ban nhân dân xã, phường và đặc khu rà soát|Ủy ban nhân dân xã, phường và đặc khu",
                "Ủy ban nhân dân các tỉnh Hải Vân, Lãnh Công hoàn thành|Ủy ban nhân dân các tỉnh Hải Vân, Lãnh Công",
                "Phòng Quy hoạch, Xây dựng và Môi trường hoàn thành|Phòng Quy hoạch, Xây dựng và Môi trường",
                "Sở Văn hóa, Thể thao và Du lịch tổ chức|Sở Văn hóa, Thể thao và Du lịch",
                "Ban Thường vụ các huyện ủy, thị ủy, thành ủy lãnh đạo|Ban Thường vụ các huyện ủy, thị ủy, thành ủy",
                "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện chỉ đạo|Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện",
                "Trung tâm Kiểm soát bệnh tật tỉnh báo cáo|Trung tâm Kiểm soát bệnh tật tỉnh",
                "Các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy phối hợp|Các cơ quan chuyên trách tham mưu, giúp việc Tỉnh ủy",
                "Đảng đoàn Mặt trận Tổ quốc và các đoàn thể tỉnh vận động|Đảng đoàn Mặt trận Tổ quốc và các đoàn thể tỉnh",
                "các doanh nghiệp trong Khu kinh tế Bến Cát phối hợp|các doanh nghiệp trong Khu kinh tế Bến Cát",
                "các công ty đầu tư kinh doanh hạ tầng cụm công nghiệp duy tu đường|các công ty đầu tư kinh doanh hạ tầng cụm công nghiệp",
                "Phòng Xây dựng đời sống văn hóa và gia đình thuộc Sở chủ trì|Phòng Xây dựng đời sống văn hóa và gia đình thuộc Sở",
                "Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh tổng hợp|Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh",
                "các tỉnh bị thiệt hại rà soát|các tỉnh bị thiệt hại",
                "Trường Trung cấp nghề miền núi Bắc Hà chủ trì|Trường Trung cấp nghề miền núi Bắc Hà",
                "Hạt Kiểm lâm liên huyện Sơn Hạ - Lục Thượng tuần tra|Hạt Kiểm lâm liên huyện Sơn Hạ - Lục Thượng",
                "Thuế tỉnh thông báo|Thuế tỉnh",
                "lực lượng cảnh sát kinh tế, cảnh sát môi trường triệt phá|lực lượng cảnh sát kinh tế, cảnh sát môi trường",
                "các hợp tác xã tham gia Dự án ký hợp đồng|các hợp tác xã tham gia Dự án",
                "Ban thường vụ các huyện ủy: Sơn Hạ, Lục Thượng chỉ đạo|Ban thường vụ các huyện ủy: Sơn Hạ, Lục Thượng",
                "Các chi bộ: Bản Sen, Nà Lộc, Trạm Y tế quán triệt|Các chi bộ: Bản Sen, Nà Lộc, Trạm Y tế",
                "Văn phòng tổng hợp tham mưu|Văn phòng tổng hợp",
                "Viện Quy hoạch xây dựng tỉnh lập đồ án|Viện Quy hoạch xây dựng tỉnh",
                "Ủy ban nhân dân các xã, phường có dự án bàn giao mặt bằng|Ủy ban nhân dân các xã, phường có dự án",
                "các tổ chức liên quan đến hoạt động khoáng sản trên địa bàn tỉnh chấp hành|các tổ chức liên quan đến hoạt động khoáng sản trên địa bàn tỉnh"
            })
    void aNameEndsWhereItsWorkBegins(String text, String name) {
        assertThat(read(text)).containsExactly(name);
    }

    @Test
    void bodiesInARowAreToldApartAndAClassStaysOne() {
        assertThat(read("Công an tỉnh, Sở Y tế và Ủy ban nhân dân các huyện, thành phố tăng cường"))
                .containsExactly("Công an tỉnh", "Sở Y tế", "Ủy ban nhân dân các huyện, thành phố");
        assertThat(read("Các huyện ủy, thành ủy, đảng ủy trực thuộc, Mặt trận Tổ quốc tổ chức"))
                .containsExactly("Các huyện ủy, thành ủy, đảng ủy trực thuộc", "Mặt trận Tổ quốc");
        assertThat(read("Các cơ quan nội chính và lực lượng vũ trang tăng cường"))
                .containsExactly("Các cơ quan nội chính", "lực lượng vũ trang");
        assertThat(read("lực lượng cảnh sát giao thông, công an các xã tuần tra"))
                .containsExactly("lực lượng cảnh sát giao thông", "công an các xã");
        assertThat(
                        read(
                                "Các huyện ủy, thành ủy Bắc Hà và đảng ủy Công ty TNHH MTV Lâm nghiệp Sông Lam chịu trách nhiệm"))
                .containsExactly("Các huyện ủy, thành ủy Bắc Hà", "đảng ủy Công ty TNHH MTV Lâm nghiệp Sông Lam");
    }

    @Test
    void fieldsAloneStandForDepartments() {
        assertThat(read("Các Sở: Tài chính, Nội vụ, Xây dựng rà soát"))
                .containsExactly("Sở Tài chính", "Sở Nội vụ", "Sở Xây dựng");
        assertThat(read("Bộ trưởng các Bộ: Quốc phòng, Công an chỉ đạo"))
                .containsExactly("Bộ trưởng Bộ Quốc phòng", "Bộ trưởng Bộ Công an");
        assertThat(read("Các ông (bà): Chánh Văn phòng, Giám đốc Sở Y tế chịu trách nhiệm"))
                .containsExactly("Chánh Văn phòng", "Giám đốc Sở Y tế");
    }

    @Test
    void aVerbAtTheHeadOfASentenceIsNoBody() {
        assertThat(read("Tổ chức thực hiện tốt phong trào")).isEmpty();
        assertThat(read("Ban hành kế hoạch")).isEmpty();
        assertThat(read("Thường xuyên kiểm tra")).isEmpty();
        assertThat(read("Cấp mới giấy phép hành nghề")).isEmpty();
    }

    @Test
    void behindALabelUnknownNamesStayAsTheyAreWritten() {
        assertThat(NamesOnly.in("Nhóm trưởng thôn Hạ; Sở Tài chính (đầu mối), Sở Nội vụ."))
                .containsExactly("Nhóm trưởng thôn Hạ", "Sở Tài chính", "Sở Nội vụ");
    }

    private static List<String> read(String text) {
        return Bodies.read(new Tokens(text), 0).names();
    }
}
