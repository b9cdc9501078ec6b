package org.tiean.kernel;

import java.util.Map;

/** Input or state that cannot be worked with; each kind has its own status and stable code. */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, String> fields;

    private Rejected(int status, String code, String message, Map<String, String> fields) {
        super(message);
        this.status = status;
        this.code = code;
        this.fields = Map.copyOf(fields);
    }

    /** 400: the input is malformed; fields maps a field path to what is wrong with it, in Chinese. */
    public static Rejected invalid(Map<String, String> fields) {
        return new Rejected(400, "invalid-input", "填写的内容有误，请按提示修改", fields);
    }

    public static Rejected invalid(String field, String message) {
        return invalid(Map.of(field, message));
    }

    /** 404: not there, or not yours; the same answer for both. */
    public static Rejected notFound(String what) {
        return new Rejected(404, "not-found", "没有找到" + what + "，或者不在您的辖区内", Map.of());
    }

    /** 404 with a code of its own, for somebody who knew that it was there. */
    public static Rejected gone(String code, String message) {
        return new Rejected(404, code, message, Map.of());
    }

    /** 401: nobody is signed in, or the session has ended. */
    public static Rejected signInFirst() {
        return new Rejected(401, "sign-in-first", "请先登录", Map.of());
    }

    /** 401: one answer for every cause, so that nobody learns which accounts exist or are locked. */
    public static Rejected signInFailed(int attempts, java.time.Duration lockedFor) {
        return new Rejected(
                401,
                "sign-in-failed",
                "账号或密码不正确，或者账号已暂时锁定（连续输错" + attempts + "次锁定" + lockedFor.toMinutes() + "分钟）",
                Map.of());
    }

    /** 403: the first password must be replaced before anything else. */
    public static Rejected passwordChangeFirst() {
        return new Rejected(403, "password-change-first", "首次登录请先修改密码", Map.of());
    }

    /** 403: signed in, but the post does not carry this power. */
    public static Rejected forbidden(String message) {
        return new Rejected(403, "forbidden", message, Map.of());
    }

    /** 409: somebody was first. */
    public static Rejected stale(String message) {
        return new Rejected(409, "stale", message, Map.of());
    }

    /** 409 with a code of its own. */
    public static Rejected conflict(String code, String message) {
        return new Rejected(409, code, message, Map.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, String> fields() {
        return fields;
    }
}
