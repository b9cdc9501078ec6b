package org.tiean.casework.penalty;

import static org.tiean.casework.penalty.Cases.*;
import static org.tiean.casework.penalty.Deeds.*;
import static org.tiean.casework.penalty.People.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.access.Posts;
import org.tiean.casework.penalty.filing.Source;
import org.tiean.casework.penalty.service.AttachSigned;
import org.tiean.casework.penalty.summary.FindOnSpot;

class SignedPapersTest {
    private static Deed signed(UUID paper) {
        var ink = new AttachSigned.PadSignature(1, 1, FILE);
        return Deed.of("attach-signed", new AttachSigned(paper, FILE, null, List.of(ink)), "case");
    }

    private static Story onTheSpot() {
        var find = new FindOnSpot(List.of(WANG, LI), Source.PLAN, null, List.of(V1), unit("某某超市"), null, null);
        return Story.given(SummaryProcedure.V2021).did(Deed.of("find-on-spot", find));
    }

    @Test
    void a_record_comes_back_signed_while_the_case_is_open() {
        Story story = filed();
        story.did(signed(story.newestPaper()), suspend());
        story.when(signed(story.newestPaper())).recorded();
    }

    @Test
    void a_record_made_on_the_spot_comes_back_signed() {
        Story story = onTheSpot();
        story.did(signed(story.newestPaper()));
    }

    @Test
    void the_paper_of_another_case_is_not_signed_here() {
        filed().when(signed(id("elsewhere"))).refused("paper-of-another-case", "内部规则");
        onTheSpot().when(signed(id("elsewhere"))).refused("paper-of-another-case", "内部规则");
    }

    @Test
    void who_does_not_handle_the_case_brings_nothing_back() {
        Story story = filed();
        story.when(signed(story.newestPaper()).as(Posts.ARCHIVIST)).refused("not-your-post", "内部规则");
    }
}
