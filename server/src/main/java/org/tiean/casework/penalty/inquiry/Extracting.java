package org.tiean.casework.penalty.inquiry;

import static org.tiean.procedure.RuleBuilder.on;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.tiean.casework.penalty.CaseStage;
import org.tiean.casework.penalty.PenaltyCase;
import org.tiean.procedure.RuleBuilder;
import org.tiean.procedure.Situation;

/** 电子数据 and 视听资料: taken with a record, known by their digests, never altered (处罚法46(1), 行诉证据规定12、64). */
public final class Extracting {
    private Extracting() {}

    public static List<RuleBuilder<PenaltyCase, ?>> rules() {
        return List.of(extract(), record());
    }

    private static RuleBuilder<PenaltyCase, ?> extract() {
        var rule = on("extract-data", "提取电子数据", ExtractData.class);
        return Investigation.beforeDecision(Investigation.byTwo(rule, ExtractData::officers))
                .from(CaseStage.URGENT)
                .under("处罚法46(1)", "处罚法46(2)", "行诉证据规定64")
                .help("写明来源设备、方法、工具和过程，文件上传后即时计算 SHA-256 摘要，逐个列入固定清单；只在复制件上分析，原始文件不作改动（应急领域没有专门规定，参照市场监管电子数据取证规定，待核）。")
                .provided(
                        "no-files",
                        "处罚法46(1)",
                        "请上传提取的文件，一次不超过 100 个",
                        (at, act) -> !act.files().isEmpty() && act.files().size() <= ExtractData.MOST)
                .provided(
                        "evidence-twice",
                        "内部规则",
                        "同一个文件只登记一次",
                        (at, act) -> act.namesEachOnce()
                                && act.files().stream()
                                        .noneMatch(one -> at.facts().evidence().has(one.evidence())))
                .provided("ends-before-it-begins", "内部规则", "提取结束的时间应当不早于开始", (at, act) -> !minute(act.until())
                        .isBefore(minute(act.from())))
                .provided("collected-in-future", "处罚法46(2)", "提取时间不能晚于办理日期", (at, act) -> !later(at, act.until()))
                .provided(
                        "unsigned-without-witness",
                        "内部规则",
                        "持有人不在场或者拒绝签名的，应当注明原因，并有见证人",
                        (at, act) -> act.signedOrWitnessed())
                .paper("data-extraction-record")
                .text("source", "来源设备或者系统（名称、型号、编号）", 1000)
                .mayText("account", "账号", 300)
                .text("holder", "持有人（管理人）", 200)
                .text("place", "提取地点", 500)
                .text("tool", "提取工具（名称和版本）", 300)
                .text("steps", "提取过程", 6000)
                .text("names", "固定清单（文件名｜原存放位置，每个文件一行）", 20000)
                .mayText("sealing", "原始存储介质的封存（封条编号、存放处）", 500)
                .mayText("unsignedWhy", "持有人没有签名的原因", 500)
                .mayText("witness", "见证人", 200)
                .text("proves", "证明的事实", 2000);
    }

    private static RuleBuilder<PenaltyCase, ?> record() {
        var rule = on("add-recordings", "登记视听资料", AddRecordings.class);
        return Investigation.beforeDecision(Investigation.byTwo(rule, AddRecordings::officers))
                .from(CaseStage.URGENT)
                .under("处罚法46(1)", "处罚法46(2)", "行诉证据规定12")
                .help("录音、录像逐段注明制作方法、制作时间、制作人和证明对象；声音资料附文字记录。原始文件不作改动，以摘要值核对。")
                .provided(
                        "no-recordings",
                        "处罚法46(1)",
                        "请上传录音、录像，一次不超过 20 段",
                        (at, act) ->
                                !act.recordings().isEmpty() && act.recordings().size() <= AddRecordings.MOST)
                .provided("not-a-recording", "内部规则", "请上传录音、录像文件，其他电子文件按电子数据提取", (at, act) -> act.recordings().stream()
                        .allMatch(Recording::isPlayable))
                .provided("without-length", "行诉证据规定12", "请填写每一段的时长", (at, act) -> act.recordings().stream()
                        .allMatch(one -> one.seconds() > 0))
                .provided(
                        "evidence-twice",
                        "内部规则",
                        "同一段录音、录像只登记一次",
                        (at, act) -> act.namesEachOnce()
                                && act.recordings().stream()
                                        .noneMatch(one -> at.facts().evidence().has(one.evidence())))
                .provided("recorded-in-future", "处罚法46(2)", "录制时间不能晚于办理日期", (at, act) -> act.recordings().stream()
                        .noneMatch(one -> one.from().toLocalDate().isAfter(at.day())))
                .provided(
                        "words-not-written-down",
                        "行诉证据规定12",
                        "声音资料应当附有该声音内容的文字记录",
                        (at, act) -> !act.spoken() || act.transcribed())
                .paper("recording-note")
                .text("captions", "逐段说明（内容｜录制地点｜制作人｜录制设备，每段一行）", 6000)
                .text("provenance", "取得方式", 1000)
                .mayText("transcript", "声音内容的文字记录", 20000)
                .text("proves", "证明的事实", 2000);
    }

    /** A minute that cannot be read is wanting on the paper, which says so. */
    private static LocalDateTime minute(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            return LocalDateTime.MIN;
        }
    }

    private static boolean later(Situation<PenaltyCase> at, String minute) {
        return minute(minute).toLocalDate().isAfter(at.day());
    }
}
