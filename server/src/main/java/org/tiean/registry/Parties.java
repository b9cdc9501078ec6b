package org.tiean.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;

/** Enterprises and persons in the actor's scope: find, keep, and open with a reason. */
@Component
public class Parties {
    private static final String FIELDS = "证件号码、电话、地址";

    private final PartyTable table;
    private final OpenedLog opened;

    Parties(PartyTable table, OpenedLog opened) {
        this.table = table;
        this.opened = opened;
    }

    /** Masked; 404 outside the scope. */
    @Transactional(readOnly = true)
    public Party of(UUID id) {
        return find(id).orElseThrow(() -> Rejected.notFound("该当事人"));
    }

    @Transactional(readOnly = true)
    public Optional<Party> find(UUID id) {
        return table.find(id).map(Party::masked);
    }

    /** Every entry in the actor's scope that is the same unit or person by its number; the entry itself among them. */
    @Transactional(readOnly = true)
    public List<UUID> same(UUID id) {
        return table.same(id);
    }

    /** With personal data in clear, for a paper or a lawful look; who, when and why is logged. */
    @Transactional
    public Party open(UUID id, String reason) {
        if (reason.strip().length() < 2) {
            throw Rejected.invalid("reason", "请写明查看个人信息的理由");
        }
        Party party = table.find(id).orElseThrow(() -> Rejected.notFound("该当事人"));
        opened.write(party, Actors.current().user(), reason.strip(), FIELDS);
        return party;
    }

    @Transactional(readOnly = true)
    List<Party> list(@Nullable String text, @Nullable UUID before, int limit) {
        return table.list(text, before, limit).stream().map(Party::masked).toList();
    }

    @Transactional(readOnly = true)
    int count(@Nullable String text, int cap) {
        return table.count(text, cap);
    }

    /** Keeps a new party; its id is given so that a repeated request makes one row. */
    @Transactional
    public Party create(Party party) {
        if (!Actors.current().covers(party.region())) {
            throw Rejected.invalid("region", "该区划不在您的辖区内");
        }
        table.insert(party, Actors.current().user());
        return party.masked();
    }

    /** Personal data that is null stays as it was; an empty text clears it. */
    @Transactional
    Party edit(Party wanted) {
        Party known = table.find(wanted.id()).orElseThrow(() -> Rejected.notFound("该当事人"));
        Party merged = wanted.with(
                either(wanted.idNumber(), known.idNumber()),
                either(wanted.phone(), known.phone()),
                either(wanted.address(), known.address()),
                wanted.version());
        if (!table.update(merged)) {
            throw Rejected.stale("该当事人已被他人修改，请刷新后重试");
        }
        return of(wanted.id());
    }

    /** The party known by that credit code or certificate number, where there is one in scope. */
    @Transactional(readOnly = true)
    public Optional<UUID> numbered(@Nullable String uscc, @Nullable String idNumber) {
        return uscc == null && idNumber == null ? Optional.empty() : table.twin(uscc, idNumber, new UUID(0, 0));
    }

    /**
     * The same party in the register of another region: the entry it has there by its number, or a new one with what this
     * register knows. One that the actor's regions cover stays what it is.
     */
    @Transactional
    public UUID taken(UUID id, long region, String reason) {
        if (Actors.current().covers(of(id).region())) {
            return id;
        }
        Party known = open(id, reason);
        return table.twinIn(known.uscc(), known.idNumber(), region).orElseGet(() -> {
            Party copy = known.in(Uuid7.next(), region);
            table.insert(copy, Actors.current().user());
            return copy.id();
        });
    }

    /** What to look at again: check digits and a twin with the same number. Never blocks (GB 32100-2015, GB 11643). */
    @Transactional(readOnly = true)
    List<Warning> warnings(Party party) {
        var out = new ArrayList<Warning>();
        String uscc = party.uscc();
        if (uscc != null && !CreditCode.valid(uscc)) {
            out.add(new Warning("uscc", "统一社会信用代码校验位不符（GB 32100-2015），请核对营业执照", null));
        }
        if (uscc == null && party.kind().hasCreditCode()) {
            out.add(new Warning("uscc", party.kind().label() + "一般有统一社会信用代码，请核对", null));
        }
        String number = party.idNumber();
        if (number != null && "身份证".equals(party.idKind()) && !ResidentId.valid(number)) {
            out.add(new Warning("idNumber", "居民身份证号码校验位不符（GB 11643），请核对证件", null));
        }
        if (uscc != null || number != null) {
            table.twin(uscc, number, party.id())
                    .ifPresent(twin ->
                            out.add(new Warning(uscc != null ? "uscc" : "idNumber", "辖区内已有号码相同的当事人，请确认是否同一当事人", twin)));
        }
        return out;
    }

    private static @Nullable String either(@Nullable String wanted, @Nullable String known) {
        return wanted == null ? known : wanted.isEmpty() ? null : wanted;
    }
}
