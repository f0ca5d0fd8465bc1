package vn.chidao.importer.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chidao.importer.grammar.GrammarText.names;

import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void whoLeadsComesFirstAndWhoTakesPartIsMarked() {
        RoleSet roles =
                read("Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan xây dựng đề án.");

        assertThat(names(roles.implementing))
                .containsExactly("Sở Nội vụ", "Sở Tài chính (phối hợp)", "các cơ quan liên quan (phối hợp)");
    }

    @Test
    void whoDirectsAndWhoCarriesOutAreToldApart() {
        RoleSet roles = read("Ủy ban nhân dân tỉnh chỉ đạo các sở, ngành rà soát quy hoạch.");

        assertThat(names(roles.directing)).containsExactly("Ủy ban nhân dân tỉnh");
        assertThat(names(roles.implementing)).containsExactly("các sở, ngành");
    }

    @Test
    void whoDirectsAndDoesItTooHasBothRoles() {
        RoleSet roles = read("Đảng ủy xã chỉ đạo và tổ chức thực hiện phong trào.");

        assertThat(names(roles.directing)).containsExactly("Đảng ủy xã");
        assertThat(names(roles.implementing)).containsExactly("Đảng ủy xã");
    }

    @Test
    void whoAdvisesOrFollowsUpIsTheAdvisoryBody() {
        assertThat(names(read("Ban Tuyên giáo Huyện ủy tham mưu Ban Thường vụ Huyện ủy tổng kết.").advisory))
                .containsExactly("Ban Tuyên giáo Huyện ủy");
        assertThat(names(read("Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch này.").advisory))
                .containsExactly("Văn phòng");
    }

    @Test
    void whoGuidesAdvisesAndWhoControlsActs() {
        assertThat(names(read("Sở Nội vụ hướng dẫn các xã lập hồ sơ.").advisory))
                .containsExactly("Sở Nội vụ");
        assertThat(names(read("Sở Nội vụ hướng dẫn, kiểm tra việc lập hồ sơ của các xã.").implementing))
                .containsExactly("Sở Nội vụ");
    }

    @Test
    void eachClauseMayNameWhoActsInIt() {
        assertThat(names(read("Báo tỉnh mở chuyên mục; các địa phương cung cấp tin, bài.").implementing))
                .containsExactly("Báo tỉnh", "các địa phương");
    }

    @Test
    void whoTakesPartInTheWorkOfOthersIsNoPartner() {
        RoleSet roles = read("Sở Công Thương đôn đốc các chủ đầu tư phối hợp với chính quyền địa phương giao đất.");

        assertThat(names(roles.advisory)).containsExactly("Sở Công Thương");
    }

    @Test
    void whatIsNoBodyInAListOfBodiesIsPassedOver() {
        assertThat(names(read("Trưởng các thôn và người có uy tín vận động bà con.").implementing))
                .containsExactly("Trưởng các thôn");
    }

    @Test
    void aSentenceAboutThePastAssignsNothing() {
        assertThat(read("Các cấp ủy đã quan tâm lãnh đạo công tác này.").isFound())
                .isFalse();
        assertThat(read("Công tác dân vận của các cơ quan được chú trọng.").isFound())
                .isFalse();
    }

    @Test
    void everyClauseMayNameWhoActsInIt() {
        RoleSet roles = read("Hội đồng nhân dân huyện ban hành cơ chế; Ủy ban nhân dân huyện bố trí kinh phí.");

        assertThat(names(roles.implementing)).containsExactly("Hội đồng nhân dân huyện", "Ủy ban nhân dân huyện");
    }

    @Test
    void theSubjectMayComeAfterACircumstance() {
        assertThat(names(read("Hằng năm, trước ngày 15/12, Sở Y tế báo cáo kết quả.").implementing))
                .containsExactly("Sở Y tế");
        assertThat(names(read("Căn cứ Kế hoạch này, đề nghị Tỉnh đoàn xây dựng chương trình.").implementing))
                .containsExactly("Tỉnh đoàn");
    }

    @Test
    void aBracketMaySayWhoLeads() {
        RoleSet roles = BracketedRoles.of(
                GrammarText.paragraph("Xây dựng quy chế (Sở Tư pháp chủ trì, hoàn thành quý II)."), 0);

        assertThat(names(roles.implementing)).containsExactly("Sở Tư pháp");
    }

    @Test
    void whoIsGivenSomethingMayStandBehindIt() {
        assertThat(names(read("Giao chỉ tiêu bảo hiểm y tế năm 2024 cho các huyện, thành phố.").implementing))
                .containsExactly("các huyện, thành phố");
    }

    @Test
    void whoOpensAnItemIsToActAlsoInAnUnknownVerb() {
        assertThat(names(read("2. Phòng Quản lý đô thị sơn lại vạch kẻ đường.").implementing))
                .containsExactly("Phòng Quản lý đô thị");
    }

    private static RoleSet read(String text) {
        return Roles.of(GrammarText.paragraph(text), 0);
    }
}
