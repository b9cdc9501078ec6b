package org.tiean.casework.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.Actors;
import org.tiean.access.Requires;
import org.tiean.casework.view.ReviewDesk;

/** The legal reviewer's inbox over HTTP; the opinion itself is the act {@code review} of the case. */
@RestController
@RequestMapping("/api/reviews")
class ReviewController {
    private final ReviewDesk desk;

    ReviewController(ReviewDesk desk) {
        this.desk = desk;
    }

    record Inbox(@NotNull List<ReviewDesk.Waiting> items) {}

    @GetMapping
    @Requires("review.write")
    Inbox inbox() {
        return new Inbox(desk.inbox());
    }

    @GetMapping("/{matter}/{strand}")
    @Requires("review.write")
    ReviewDesk.Sheet sheet(@PathVariable UUID matter, @PathVariable String strand) {
        return desk.sheet(matter, strand, Actors.current().user());
    }
}
