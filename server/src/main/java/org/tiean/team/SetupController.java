package org.tiean.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tiean.access.FirstRun;
import org.tiean.access.FirstRun.Role;
import org.tiean.access.OpenToAll;
import org.tiean.kernel.Rejected;
import org.tiean.law.Division;
import org.tiean.law.Laws;

/** The first page of a production directory: which organisation it is, and its three administrators. */
@RestController
@RequestMapping("/api/setup")
class SetupController {
    private final FirstRun first;
    private final Laws laws;

    SetupController(FirstRun first, Laws laws) {
        this.first = first;
        this.laws = laws;
    }

    record State(boolean needed) {}

    record DivisionView(@NotNull String code, @NotNull String name, boolean leaf) {}

    record DivisionList(@NotNull List<DivisionView> items) {}

    record Person(
            @NotBlank(message = "请填写姓名") @Size(max = 40, message = "姓名太长")
            String name,

            @NotBlank(message = "请填写初始密码") @Size(max = 128) String password) {}

    record Body(
            @NotBlank(message = "请填写设置码") @Size(max = 60) String code,
            @NotNull(message = "请选择行政区划") Long division,

            @NotBlank(message = "请填写单位全称") @Size(max = 80, message = "名称太长")
            String name,

            @NotBlank(message = "请填写单位简称") @Size(max = 40, message = "简称太长")
            String shortName,

            @NotNull @Valid Person system,
            @NotNull @Valid Person secrecy,
            @NotNull @Valid Person audit) {}

    /** The accounts that can sign in now. */
    record Done(@NotNull List<String> accounts) {}

    @GetMapping
    @OpenToAll(because = "before the first account nobody can sign in; it tells only whether that is so")
    State state() {
        return new State(first.needed());
    }

    @GetMapping("/divisions")
    @OpenToAll(because = "before the first account nobody can sign in; public names, and closed once there is one")
    DivisionList divisions(@RequestParam(required = false) @Nullable Long parent) {
        if (!first.needed()) {
            throw Rejected.notFound("首次设置");
        }
        var divisions = laws.divisions();
        var rows = parent == null ? divisions.provinces() : divisions.children(parent);
        return new DivisionList(rows.stream()
                .map(row -> new DivisionView(
                        Long.toString(row.code()),
                        row.name(),
                        divisions.children(row.code()).isEmpty()))
                .toList());
    }

    @PostMapping
    @OpenToAll(because = "before the first account nobody can sign in; asks for the code printed in the terminal")
    Done begin(@Valid @RequestBody Body body) {
        Division division =
                laws.divisions().find(body.division()).orElseThrow(() -> Rejected.invalid("division", "请选择行政区划"));
        first.begin(
                body.code(),
                new FirstRun.Body(
                        division.range(),
                        level(division),
                        division.level() == Division.Level.TOWN ? "镇街" : "局",
                        body.name().strip(),
                        body.shortName().strip()),
                List.of(
                        administrator(Role.SYSTEM, body.system()),
                        administrator(Role.SECRECY, body.secrecy()),
                        administrator(Role.AUDIT, body.audit())));
        return new Done(List.of(Role.SYSTEM.account(), Role.SECRECY.account(), Role.AUDIT.account()));
    }

    private static FirstRun.Administrator administrator(Role role, Person person) {
        return new FirstRun.Administrator(role, person.name().strip(), person.password());
    }

    private static String level(Division division) {
        return switch (division.level()) {
            case PROVINCE -> "省";
            case CITY -> "市";
            case COUNTY -> "区县";
            case ZONE -> "开发区";
            case NEW_AREA -> "新区";
            case NEW_TOWN -> "新城";
            case TOWN -> "镇街";
        };
    }
}
