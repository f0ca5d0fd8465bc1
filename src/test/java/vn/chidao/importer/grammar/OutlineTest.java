package vn.chidao.importer.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chidao.importer.grammar.GrammarText.draft;
import static vn.chidao.importer.grammar.GrammarText.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.importer.draft.DraftAssignment;

class OutlineTest {

    @Test
    void bulletsAndLettersInheritFromTheNumberAboveThem() {
        List<DraftAssignment> tasks = draft(
                        """
                        CHỈ THỊ
                        về việc thử

                        1. Công an tỉnh:
                        a) Tuần tra ban đêm.
                        - Báo tin hằng ngày.
                        b) Chỉ đạo công an các xã trực ban.
                        """)
                .assignments();

        assertThat(tasks).extracting(DraftAssignment::no).containsExactly("1", "1.a", "1.a.1", "1.b");
        assertThat(tasks.get(1).roleBasis()).isEqualTo("inherited:1");
        assertThat(tasks.get(2).roleBasis()).isEqualTo("inherited:1");
        assertThat(names(tasks.get(3).directing())).containsExactly("Công an tỉnh");
        assertThat(names(tasks.get(3).implementing())).containsExactly("công an các xã");
    }

    @Test
    void whereSectionsCountAnewTheirNumberStandsBefore() {
        List<DraftAssignment> tasks = draft(
                        """
                        KẾ HOẠCH
                        về việc thử

                        I. MỤC ĐÍCH
                        1. Nâng cao nhận thức.
                        II. NHIỆM VỤ
                        1. Tuyên truyền rộng rãi.
                        III. TỔ CHỨC THỰC HIỆN
                        1. Sở Y tế theo dõi.
                        """)
                .assignments();

        assertThat(tasks).extracting(DraftAssignment::no).containsExactly("II.1", "III.1");
    }

    @Test
    void itemsThatAreCalledTheSameAreToldApart() {
        List<DraftAssignment> tasks = draft(
                        """
                        KẾ HOẠCH
                        về việc thử

                        1. Sở Y tế rà soát thuốc.
                        1. Sở Tài chính bố trí kinh phí.
                        2. Công an tỉnh tuần tra ban đêm.
                        1. Sở Xây dựng kiểm tra công trình.
                        """)
                .assignments();

        assertThat(tasks).extracting(DraftAssignment::no).containsExactly("1", "1-2", "2", "1-3");
    }

    @Test
    void whatWentNowhereIsListedAndNothingElse() {
        List<String> rest = draft(
                        """
                        CÔNG VĂN
                        về việc thử

                        Các cấp ủy đã lãnh đạo tốt. Trời hôm nay rất đẹp và trong xanh.

                        1. Sở Y tế thực hiện ngay.
                        """)
                .notUnderstood()
                .stream()
                .map(sentence -> sentence.text())
                .toList();

        assertThat(rest).containsExactly("Các cấp ủy đã lãnh đạo tốt.");
    }

    @Test
    void sentencesThatAPageBreakCutAreJoined() {
        DraftAssignment task = draft(
                        """
                        KẾ HOẠCH
                        về việc thử

                        1. Sở Y tế rà soát toàn bộ trang thiết bị của các trạm y tế trên địa bàn của

                        2

                        tỉnh và báo cáo.
                        """)
                .assignments()
                .get(0);

        assertThat(task.text()).endsWith("trên địa bàn của tỉnh và báo cáo.");
    }

    @Test
    void aTableThatAssignsWorkIsReadRowByRow() {
        List<DraftAssignment> tasks = draft(
                        """
                        KẾ HOẠCH
                        về việc thử

                        I. PHÂN CÔNG

                        | TT | Nội dung | Cơ quan chủ trì | Thời gian |
                        |---|---|---|---|
                        | 1 | Lập danh sách | Sở Y tế | Quý I/2023 |
                        """)
                .assignments();

        assertThat(tasks).hasSize(1);
        assertThat(names(tasks.get(0).implementing())).containsExactly("Sở Y tế");
        assertThat(tasks.get(0).timeframe().deadline()).isEqualTo("2023-03-31");
    }
}
