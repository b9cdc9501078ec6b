package org.tiean.access;

import java.util.Set;

/** The codes of the posts that are shipped; what a post may do is data, a city may add more. */
public final class Posts {
    /** 承办人 */
    public static final String HANDLER = "HANDLER";
    /** 部门负责人 */
    public static final String DEPARTMENT_HEAD = "DEPARTMENT_HEAD";
    /** 法制审核员 */
    public static final String LEGAL_REVIEWER = "LEGAL_REVIEWER";
    /** 机关负责人（分管领导） */
    public static final String LEADER = "LEADER";
    /** 机关主要负责人 */
    public static final String CHIEF = "CHIEF";
    /** 听证主持人 */
    public static final String PRESIDER = "PRESIDER";
    /** 听证记录员 */
    public static final String HEARING_CLERK = "HEARING_CLERK";
    /** 档案员 */
    public static final String ARCHIVIST = "ARCHIVIST";
    /** 单位管理员 */
    public static final String UNIT_ADMIN = "UNIT_ADMIN";
    /** 系统管理员 */
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    /** 安全保密管理员 */
    public static final String SECRECY_ADMIN = "SECRECY_ADMIN";
    /** 安全审计员 */
    public static final String AUDIT_ADMIN = "AUDIT_ADMIN";
    /** 镇街检查员、网格员：巡查并移交线索 */
    public static final String INSPECTOR = "INSPECTOR";

    /** 三员: none of them does the work of another, and none sees a case. */
    public static final Set<String> ADMINISTRATORS = Set.of(SYSTEM_ADMIN, SECRECY_ADMIN, AUDIT_ADMIN);

    private Posts() {}
}
