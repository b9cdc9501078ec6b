package org.tiean.access;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiean.kernel.RegionRange;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.db.Requests;

/** Every administrative write: once per key, inside the administrator's range, and in the log. */
@Component
class Administration {
    private final TransactionTemplate tx;
    private final Requests requests;
    private final AdminRange range;
    private final ChangeLog log;

    Administration(TransactionTemplate tx, Requests requests, AdminRange range, ChangeLog log) {
        this.tx = tx;
        this.requests = requests;
        this.range = range;
        this.log = log;
    }

    <T> T write(UUID key, Object body, Class<T> type, String action, Supplier<T> act) {
        try {
            T done = tx.execute(status -> {
                range.open();
                return requests.once(key, body, type, () -> {
                    T answer = act.get();
                    log.write(action, String.valueOf(body), String.valueOf(answer));
                    return answer;
                });
            });
            return java.util.Objects.requireNonNull(done);
        } catch (DataIntegrityViolationException refused) {
            throw Rejected.conflict("not-consistent", "与已有数据或系统规则冲突（重复，或超出岗位允许的权限）");
        }
    }

    static void inside(long region) {
        if (!Actors.current().covers(region)) {
            throw Rejected.notFound("该机构");
        }
    }

    static void inside(RegionRange range) {
        if (!Actors.current().covers(range)) {
            throw Rejected.forbidden("不能授予超出您管理范围的辖区");
        }
    }
}
