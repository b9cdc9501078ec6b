package org.tiean.casework.questioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiean.access.Actors;
import org.tiean.access.Users;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Rejected;

/** Two officers write one record: a paragraph belongs to whoever holds its lock; nothing is written over unseen. */
@Component
class Writing {
    private static final int STEP = 10;
    private static final int MOST = 600;

    private final Desk desk;
    private final QuestioningTable records;
    private final ParagraphTable table;
    private final Outlines outlines;
    private final Users users;

    Writing(Desk desk, QuestioningTable records, ParagraphTable table, Outlines outlines, Users users) {
        this.desk = desk;
        this.records = records;
        this.table = table;
        this.outlines = outlines;
        this.users = users;
    }

    /** Takes the lock of a paragraph, or keeps it. */
    @Transactional
    public void lock(UUID matter, UUID id, UUID paragraph) {
        Questioning record = changing(matter, id);
        Paragraph wanted = desk.paragraph(record, paragraph);
        if (!table.lock(paragraph, user())) {
            throw held(wanted);
        }
    }

    @Transactional
    public void release(UUID matter, UUID id, UUID paragraph) {
        Questioning record = changing(matter, id);
        desk.paragraph(record, paragraph);
        table.release(paragraph, user());
    }

    /** Writes a text over the version its author saw; the same text twice is one. Answers the version it has now. */
    @Transactional
    public int save(UUID matter, UUID id, UUID paragraph, int version, String text) {
        Questioning record = changing(matter, id);
        Paragraph before = desk.paragraph(record, paragraph);
        if (before.text().equals(text) && before.writtenBy().equals(user())) {
            return before.version();
        }
        if (before.duty() != null && text.isBlank() && others(record)) {
            throw new ActRefused(RightsFirst.kept());
        }
        if (!table.save(paragraph, user(), version, text)) {
            throw late(before, text);
        }
        return version + 1;
    }

    /** New paragraphs behind another, or behind all; refused while the opening is not answered. */
    @Transactional
    public List<UUID> add(UUID matter, UUID id, @Nullable UUID after, List<NewParagraph> fresh) {
        Questioning record = changing(matter, id);
        List<Paragraph> all = table.all(id);
        RightsFirst.refusal(all, outlines.opening(record.outlineOn())).ifPresent(refusal -> {
            throw new ActRefused(refusal);
        });
        if (all.size() + fresh.size() > MOST) {
            throw Rejected.invalid("paragraphs", "一份笔录不超过 " + MOST + " 段，请分次询问");
        }
        List<Paragraph> added = fresh.stream()
                .map(one -> Opening.fresh(one.kind(), null, one.text(), user()))
                .toList();
        List<Paragraph> order = new ArrayList<>(all);
        order.addAll(place(all, after), added);
        added.forEach(one -> table.insert(record, one, 0));
        number(order);
        return added.stream().map(Paragraph::id).toList();
    }

    /** What is added, word by word. */
    record NewParagraph(Paragraph.Kind kind, String text) {}

    /** Puts a paragraph behind another, or first after the opening. */
    @Transactional
    public void move(UUID matter, UUID id, UUID paragraph, @Nullable UUID after) {
        Questioning record = changing(matter, id);
        Paragraph moved = desk.paragraph(record, paragraph);
        changeable(moved);
        if (record.read()) {
            throw Rejected.conflict("being-read", "被询问人已经开始核对，段落的顺序不能再动");
        }
        List<Paragraph> order = new ArrayList<>(table.all(id));
        order.removeIf(one -> one.id().equals(paragraph));
        order.add(after == null ? opening(order) : place(order, after), moved);
        number(order);
    }

    @Transactional
    public void delete(UUID matter, UUID id, UUID paragraph) {
        Questioning record = changing(matter, id);
        changeable(desk.paragraph(record, paragraph));
        table.delete(paragraph);
    }

    /** Takes a deletion back. */
    @Transactional
    public void restore(UUID matter, UUID id, UUID paragraph) {
        Questioning record = changing(matter, id);
        desk.paragraph(record, paragraph);
        table.restore(paragraph);
    }

    private Questioning changing(UUID matter, UUID id) {
        Questioning record = desk.held(matter, id);
        records.touch(id);
        return record;
    }

    private void changeable(Paragraph paragraph) {
        if (paragraph.duty() != null) {
            throw new ActRefused(RightsFirst.kept());
        }
        if (paragraph.lockedBy() != null && !paragraph.lockedBy().equals(user())) {
            throw held(paragraph);
        }
    }

    private boolean others(Questioning record) {
        return table.all(record.id()).stream().anyMatch(one -> one.duty() == null && !one.deleted());
    }

    private static int opening(List<Paragraph> order) {
        return (int) order.stream().filter(one -> one.duty() != null).count();
    }

    private static int place(List<Paragraph> order, @Nullable UUID after) {
        if (after == null) {
            return order.size();
        }
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(after)) {
                return Math.max(i + 1, opening(order));
            }
        }
        throw Rejected.invalid("after", "没有这一段，请刷新后重试");
    }

    private void number(List<Paragraph> order) {
        for (int i = 0; i < order.size(); i++) {
            table.place(order.get(i).id(), (i + 1) * STEP);
        }
    }

    private Rejected held(Paragraph paragraph) {
        return paragraph.deleted()
                ? Rejected.conflict("paragraph-deleted", "这一段已经删除")
                : Rejected.conflict("paragraph-held", holder(paragraph) + "正在写这一段，请稍候");
    }

    private LateSave late(Paragraph now, String text) {
        boolean heldByAnother = now.lockedBy() != null && !now.lockedBy().equals(user());
        String who = heldByAnother ? holder(now) : name(now.writtenBy());
        return new LateSave(
                heldByAnother ? "paragraph-held" : "paragraph-changed",
                now.deleted() ? "这一段已经被删除，您写的内容没有存入" : who + "已经接着写了这一段，您写的内容没有存入，请核对后另起一段或者合并",
                text,
                now.text(),
                now.version());
    }

    private String holder(Paragraph paragraph) {
        return name(Objects.requireNonNullElse(paragraph.lockedBy(), paragraph.writtenBy()));
    }

    private String name(UUID id) {
        return users.find(id).map(Users.Person::name).orElse("另一名执法人员");
    }

    private static UUID user() {
        return Actors.current().user();
    }
}
