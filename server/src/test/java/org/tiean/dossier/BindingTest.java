package org.tiean.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiean.kernel.Rejected;

class BindingTest {
    private final Binding xian = Bindings.shipped().profile("xian");

    private static Piece piece(String id, @Nullable String follows, String form, int day, int pages) {
        return new Piece(
                id,
                follows,
                Piece.Kind.DOCUMENT,
                form,
                id,
                "pdf",
                LocalDate.of(2026, 3, day),
                pages,
                InputStream::nullInputStream);
    }

    private static final List<Piece> CASE = List.of(
            piece("investigation", null, "investigation-report", 8, 4),
            piece("return-of-notice-b", "notice-b", "service-return", 9, 1),
            piece("return-of-notice-a", "notice-a", "service-return", 12, 1),
            piece("notice-b", null, "penalty-notice", 9, 2),
            piece("notice-a", null, "penalty-notice", 9, 2),
            piece("decision", null, "penalty-decision-unit", 20, 3),
            piece("cover", null, "dossier-cover", 30, 1),
            piece("video", null, "evidence.audiovisual", 2, 0),
            piece("filing", null, "case-filing-approval", 1, 1),
            piece("complaint", null, "complaint-register", 1, 1),
            piece("note", null, "some-internal-note", 1, 2));

    @Test
    void papers_lie_in_the_order_of_the_profile_each_return_behind_its_paper() {
        assertThat(xian.pageRanges(CASE).stream().map(bound -> bound.piece().id()))
                .containsExactly(
                        "cover",
                        "filing",
                        "decision",
                        "notice-b",
                        "return-of-notice-b",
                        "notice-a",
                        "return-of-notice-a",
                        "video",
                        "complaint",
                        "investigation",
                        "note");
    }

    @Test
    void pages_are_counted_by_volume_and_cover_and_recordings_have_none() {
        List<Bound> bound = xian.pageRanges(CASE);
        assertThat(bound.stream().map(b -> b.piece().id() + " " + Objects.toString(b.pages(), "-")))
                .containsExactly(
                        "cover -",
                        "filing 1",
                        "decision 2-4",
                        "notice-b 5-6",
                        "return-of-notice-b 7",
                        "notice-a 8-9",
                        "return-of-notice-a 10",
                        "video -",
                        "complaint 1",
                        "investigation 2-5",
                        "note 6-7");
        assertThat(Binding.pages(bound, Volume.PRINCIPAL)).isEqualTo(10);
        assertThat(Binding.pages(bound, Volume.SECONDARY)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xian", "tianjin-2009"})
    void who_reported_stays_inside_whatever_the_profile(String profile) {
        List<Bound> bound = Bindings.shipped().profile(profile).pageRanges(CASE);
        assertThat(bound).anySatisfy(b -> {
            assertThat(b.piece().id()).isEqualTo("complaint");
            assertThat(b.volume()).isEqualTo(Volume.SECONDARY);
        });
    }

    @Test
    void papers_that_follow_each_other_in_a_circle_are_not_lost_in_silence() {
        assertThatThrownBy(() -> xian.pageRanges(
                        List.of(piece("a", "b", "penalty-notice", 1, 1), piece("b", "a", "service-return", 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_follows_a_paper_that_is_not_there_finds_its_own_place() {
        assertThat(xian.pageRanges(List.of(piece("a", "gone", "service-return", 1, 1))))
                .hasSize(1);
    }

    @Test
    void an_order_of_binding_with_two_places_for_one_form_or_none_for_others_is_refused() {
        String head = "profile,position,form,volume,repeatable,numbered,verified,source\n";
        assertThatThrownBy(() -> Bindings.read(head + "p,1,*,正卷,yes,yes,no,x\np,2,*,正卷,yes,yes,no,x\n")
                        .profile("p"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bindings.read(head + "p,1,a,正卷,yes,yes,no,x\n").profile("p"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bindings.read(head + "p,1,*,正副卷,yes,yes,no,x\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bindings.shipped().profile("none")).isInstanceOf(Rejected.class);
    }
}
