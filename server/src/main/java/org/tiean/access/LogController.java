package org.tiean.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.kernel.web.Spreadsheet;

/** The logs over HTTP, newest first: the security auditor's work. */
@RestController
@RequestMapping("/api/logs")
class LogController {
    private static final int PAGE = 100;
    private static final int MOST_ROWS = 50_000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Map<String, String> OUTCOMES = Map.of(
            "in", "登录",
            "out", "退出",
            "wrong", "密码错误",
            "locked", "锁定中",
            "unknown", "没有这个账号",
            "disabled", "账号停用",
            "expired", "会话到期",
            "changed", "修改密码");
    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("org.create", "新建机构"),
            Map.entry("org.edit", "变更机构"),
            Map.entry("org.close", "撤销机构"),
            Map.entry("user.create", "新建账号"),
            Map.entry("user.edit", "变更账号"),
            Map.entry("user.reset", "重置密码"),
            Map.entry("user.unlock", "解除锁定"),
            Map.entry("post.give", "授予岗位"),
            Map.entry("post.end", "终止岗位"),
            Map.entry("scope.grant", "授予辖区"),
            Map.entry("scope.end", "终止辖区"),
            Map.entry("permission.replace", "变更岗位权限"));

    private final SignInLog signIns;
    private final ChangeLog changes;
    private final RealClock clock;

    LogController(SignInLog signIns, ChangeLog changes, RealClock clock) {
        this.signIns = signIns;
        this.changes = changes;
        this.clock = clock;
    }

    record SignIns(
            @NotNull List<SignInLog.Entry> items, @Nullable String next) {}

    record Changes(
            @NotNull List<ChangeLog.Entry> items, @Nullable String next) {}

    /** A code and what it is called. */
    record Coded(@NotNull String code, @NotNull String label) {}

    record Words(@NotNull List<Coded> outcomes, @NotNull List<Coded> actions) {}

    /** What the codes in the logs are called. */
    @GetMapping("/words")
    @Requires("log.read")
    Words words() {
        return new Words(coded(OUTCOMES), coded(ACTIONS));
    }

    @GetMapping("/sign-ins")
    @Requires("log.read")
    SignIns signIns(@ParameterObject LogFilter filter) {
        var items = signIns.page(filter, PAGE);
        return new SignIns(items, next(items, SignInLog.Entry::position));
    }

    @GetMapping("/sign-ins.xlsx")
    @Requires("log.read")
    void signInSheet(@ParameterObject LogFilter filter, HttpServletResponse response) throws IOException {
        var items = signIns.page(filter.whole(), MOST_ROWS);
        new Spreadsheet(
                        "登录日志",
                        List.of("序号", "时间", "账号", "姓名", "结果", "来源地址"),
                        items.stream()
                                .map(entry -> Arrays.asList(
                                        entry.position(),
                                        moment(entry.at()),
                                        entry.account(),
                                        entry.name(),
                                        OUTCOMES.getOrDefault(entry.outcome(), entry.outcome()),
                                        entry.ip()))
                                .toList())
                .send(response, "sign-ins-" + clock.today());
    }

    @GetMapping("/changes")
    @Requires("log.read")
    Changes changes(@ParameterObject LogFilter filter) {
        var items = changes.page(filter, PAGE);
        return new Changes(items, next(items, ChangeLog.Entry::position));
    }

    @GetMapping("/changes.xlsx")
    @Requires("log.read")
    void changeSheet(@ParameterObject LogFilter filter, HttpServletResponse response) throws IOException {
        var items = changes.page(filter.whole(), MOST_ROWS);
        new Spreadsheet(
                        "变更日志",
                        List.of("序号", "时间", "账号", "姓名", "操作", "内容", "结果"),
                        items.stream()
                                .map(entry -> Arrays.asList(
                                        entry.position(),
                                        moment(entry.at()),
                                        entry.account(),
                                        entry.name(),
                                        ACTIONS.getOrDefault(entry.action(), entry.action()),
                                        entry.given(),
                                        entry.answered()))
                                .toList())
                .send(response, "changes-" + clock.today());
    }

    private static String moment(OffsetDateTime at) {
        return at.atZoneSameInstant(RealClock.ZONE).format(MOMENT);
    }

    private static List<Coded> coded(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> new Coded(word.getKey(), word.getValue()))
                .sorted(java.util.Comparator.comparing(Coded::code))
                .toList();
    }

    private static <T> @Nullable String next(List<T> items, ToLongFunction<T> position) {
        return items.size() < PAGE ? null : Long.toString(position.applyAsLong(items.get(PAGE - 1)));
    }
}
