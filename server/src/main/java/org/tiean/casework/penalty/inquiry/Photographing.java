package org.tiean.casework.penalty.inquiry;

import static org.tiean.procedure.RuleBuilder.on;

import java.util.List;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.RuleBuilder;

/** 照片证据: many photographs in one act, with the sheet they are printed on (处罚法46(1), 行诉证据规定12). */
public final class Photographing {
    private Photographing() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(addPhotos());
    }

    private static RuleBuilder<PenaltyCase, ?> addPhotos() {
        var rule = on("add-photos", "登记照片证据", AddPhotos.class);
        return Investigation.beforeDecision(Investigation.byTwo(rule, AddPhotos::officers))
                .from(CaseStage.URGENT)
                .under("处罚法46(1)", "处罚法46(2)", "行诉证据规定12")
                .help("一次登记多张照片，逐张写明内容、拍摄时间、地点和拍摄人；原图不作改动，照片页打印缩印件，由当事人核对签名。")
                .provided(
                        "no-photos",
                        "处罚法46(1)",
                        "请选择照片，一次不超过 60 张",
                        (at, act) -> !act.photos().isEmpty() && act.photos().size() <= AddPhotos.MOST)
                .provided("not-a-photo", "内部规则", "照片应当是 JPEG 或者 PNG 原图", (at, act) -> act.photos().stream()
                        .allMatch(Photo::isPicture))
                .provided(
                        "per-page-unknown",
                        "内部规则",
                        "照片页每页排两张或者四张",
                        (at, act) -> act.perPage() == 2 || act.perPage() == 4)
                .provided(
                        "evidence-twice",
                        "内部规则",
                        "同一张照片只登记一次",
                        (at, act) -> act.namesEachOnce()
                                && act.photos().stream()
                                        .noneMatch(
                                                photo -> at.facts().evidence().has(photo.evidence())))
                .provided("taken-in-future", "处罚法46(2)", "拍摄时间不能晚于办理日期", (at, act) -> act.photos().stream()
                        .noneMatch(photo -> photo.takenAt().toLocalDate().isAfter(at.day())))
                .provided(
                        "photographer-not-among-takers",
                        "处罚法42(1);行诉证据规定12",
                        "拍摄人应当是本次取证的执法人员",
                        (at, act) -> act.photos().stream()
                                .allMatch(photo -> act.officers().contains(photo.by())))
                .paper("photo-sheet")
                .text("captions", "逐张说明（内容｜拍摄地点，每张一行）", 12000)
                .text("provenance", "取得方式", 1000)
                .text("proves", "证明的事实", 2000);
    }
}
