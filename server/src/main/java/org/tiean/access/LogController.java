package org.tiean.access;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The logs over HTTP, newest first: the security auditor's work. */
@RestController
@RequestMapping("/api/logs")
class LogController {
    private static final int PAGE = 100;

    private final SignInLog signIns;
    private final ChangeLog changes;

    LogController(SignInLog signIns, ChangeLog changes) {
        this.signIns = signIns;
        this.changes = changes;
    }

    record SignIns(
            @NotNull List<SignInLog.Entry> items, @Nullable String next) {}

    record Changes(
            @NotNull List<ChangeLog.Entry> items, @Nullable String next) {}

    @GetMapping("/sign-ins")
    @Requires("log.read")
    SignIns signIns(@RequestParam(required = false) @Nullable Long before) {
        var items = signIns.before(before == null ? Long.MAX_VALUE : before, PAGE);
        return new SignIns(items, next(items, SignInLog.Entry::position));
    }

    @GetMapping("/changes")
    @Requires("log.read")
    Changes changes(@RequestParam(required = false) @Nullable Long before) {
        var items = changes.before(before == null ? Long.MAX_VALUE : before, PAGE);
        return new Changes(items, next(items, ChangeLog.Entry::position));
    }

    private static <T> @Nullable String next(List<T> items, ToLongFunction<T> position) {
        return items.size() < PAGE ? null : Long.toString(position.applyAsLong(items.get(PAGE - 1)));
    }
}
