package org.tiean.access;

import java.util.List;

/** A place in the desk's menu and the permission that shows it. */
record MenuEntry(String id, String title, String permission) {
    private static final List<MenuEntry> ALL = List.of(
            new MenuEntry("workbench", "工作台", "case.read"),
            new MenuEntry("leads", "线索登记", "lead.write"),
            new MenuEntry("cases", "案件", "case.read"),
            new MenuEntry("approvals", "审批", "approval.read"),
            new MenuEntry("statistics", "数据", "statistics.read"),
            new MenuEntry("parties", "当事人", "registry.read"),
            new MenuEntry("law", "法规与流程", "law.read"),
            new MenuEntry("team", "执法人员", "team.read"),
            new MenuEntry("orgs", "机构与人员", "org.read"),
            new MenuEntry("scopes", "岗位与辖区授权", "scope.write"),
            new MenuEntry("logs", "安全审计", "log.read"));

    static List<MenuEntry> of(SignedIn who) {
        return ALL.stream().filter(entry -> who.may(entry.permission())).toList();
    }
}
