package org.tiean.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiean.document.form.Field;
import org.tiean.document.form.FieldType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Data for every form: the least it asks, a real case, more than a page holds, and names few fonts know. */
final class Samples {
    /** Characters of real names that common fonts lack. */
    static final String RARE = "龘㛃䶮堃𬭚镕";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SENTENCE =
            "2026年3月2日，执法人员对该单位危险化学品仓库进行现场检查，发现仓库内乙醇与过氧化氢溶液混存混放，实际储存量超过设计储量的1.2倍，未设置明显的安全警示标志；";
    private static final Map<String, String> REAL = Map.ofEntries(
            Map.entry("number", "（莲）应急罚告〔2026〕3号"),
            Map.entry("caseName", "西安某某化工有限公司未按规定储存危险化学品案"),
            Map.entry("causeOfAction", "未将危险化学品储存在专用仓库内"),
            Map.entry("caseSource", "检查发现"),
            Map.entry("inspectedUnit", "西安某某化工有限公司"),
            Map.entry("address", "西安市莲湖区某某路18号"),
            Map.entry("inspectedPlace", "危险化学品仓库、生产车间"),
            Map.entry("defenceTerm", "5个工作日"),
            Map.entry("itemDeadlines[].items", "1、2"),
            Map.entry("session.openness", "公开"),
            Map.entry("documentsToBring", "身份证"),
            Map.entry("person.name", "张某某"),
            Map.entry("person.gender", "男"),
            Map.entry("person.age", "41"),
            Map.entry("person.idNumber", "610104198501010010"),
            Map.entry("person.phone", "13800000000"),
            Map.entry("sequence", "1"),
            Map.entry("conclusion", "同意"),
            Map.entry("result", "采纳"),
            Map.entry("payment.mode", "bank"),
            Map.entry("mode", "分期"),
            Map.entry("duty", "款项和其他义务"),
            Map.entry("keeping", "就地保存"),
            Map.entry("perPage", "2"),
            Map.entry("suspected", "未将危险化学品储存在专用仓库内"),
            Map.entry("eService.accepted", "yes"),
            Map.entry("eService.account", "example@example.com"),
            Map.entry("retention", "永久"),
            Map.entry("archiveNo", "20260001"),
            Map.entry("entries[].pages", "1-3"),
            Map.entry("entries[].title", "行政处罚决定书（莲）应急罚〔2026〕3号"),
            Map.entry("documents[].title", "行政处罚告知书"),
            Map.entry("documents[].number", "（莲）应急罚告〔2026〕3号"),
            Map.entry("presider.name", "赵某"),
            Map.entry("presider.position", "法规科科长"));

    private Samples() {}

    static ObjectNode common(String form) {
        boolean person = form.endsWith("-person");
        return (ObjectNode) JSON.readTree("""
                {"agency":{"name":"西安市莲湖区应急管理局","short":"莲","governmentForReview":"西安市莲湖区人民政府",
                  "court":"西安铁路运输法院","bank":"中国某某银行西安莲湖支行","account":"6100000000000000001",
                  "address":"西安市莲湖区某某路1号","postcode":"710003","phone":"029-00000000","contact":"王某"},
                 "date":"2026-03-02","number":"（莲）应急罚告〔2026〕3号",
                 "party":%s,
                 "officers":[{"name":"王某","certificate":"61010400001"},{"name":"李某","certificate":"61010400002"}]}
                """.formatted(person ? """
                {"kind":"person","name":"张某某","gender":"男","age":"41","idNumber":"610104198501010010",
                 "address":"西安市莲湖区某某路2号","employer":"西安某某化工有限公司","position":"总经理",
                 "employerAddress":"西安市莲湖区某某路18号","phone":"13800000000","postcode":"710003"}""" : """
                {"kind":"unit","name":"西安某某化工有限公司","uscc":"91610104MA00000000","legalRepresentative":"张某某",
                 "position":"总经理","address":"西安市莲湖区某某路18号","postcode":"710003","phone":"029-88888888"}"""));
    }

    /** Only what a form requires, in as few characters as possible. */
    static ObjectNode shortest(Forms forms, String form) {
        return filled(forms, form, common(form), 0, "甲", field -> field.requiredIn(common(form)));
    }

    /** As in an ordinary case. */
    static ObjectNode real(Forms forms, String form) {
        return filled(forms, form, common(form), 1, "", field -> !field.path()
                .matches("(review|approval|legalReview|head|unit)Opinion.*"));
    }

    /** Every field, and every long text over several pages. */
    static ObjectNode longest(Forms forms, String form) {
        return filled(forms, form, common(form), 40, "", field -> true);
    }

    /** Names that common fonts lack, in every field. */
    static ObjectNode rare(Forms forms, String form) {
        return filled(forms, form, common(form), 0, RARE, field -> true);
    }

    /** Takes one field out again. */
    static void remove(ObjectNode data, Field field) {
        int row = field.path().indexOf("[].");
        if (row > 0) {
            data.path(field.path().substring(0, row))
                    .forEach(item -> ((ObjectNode) item).remove(field.path().substring(row + 3)));
            return;
        }
        String path = field.path();
        if (path.equals("party.code")) {
            ((ObjectNode) data.path("party")).remove("uscc");
            ((ObjectNode) data.path("party")).remove("idNumber");
            return;
        }
        JsonNode node = data;
        String[] members = path.split("\\.");
        for (int i = 0; i < members.length - 1; i++) {
            node = node.path(members[i]);
        }
        if (node instanceof ObjectNode object) {
            object.remove(members[members.length - 1]);
        }
    }

    private static ObjectNode filled(
            Forms forms,
            String form,
            ObjectNode data,
            int sentences,
            String word,
            java.util.function.Predicate<Field> wanted) {
        for (Field field : forms.fields(form)) {
            if (wanted.test(field)
                    || field.need().startsWith("fine:")
                    || field.need().contains("=")) {
                put(data, field, sentences, word);
            }
        }
        return data;
    }

    private static void put(ObjectNode data, Field field, int sentences, String word) {
        int row = field.path().indexOf("[].");
        if (row > 0) {
            String list = field.path().substring(0, row);
            if (!data.has(list)) {
                int rows = sentences > 10 ? 20 : list.equals("documents") ? 2 : Math.max(1, sentences);
                var items = data.putArray(list);
                for (int i = 0; i < rows; i++) {
                    items.addObject();
                }
            }
            for (JsonNode item : data.path(list)) {
                set((ObjectNode) item, field.path().substring(row + 3), field, sentences, word);
            }
        } else {
            set(data, field.path(), field, sentences, word);
        }
    }

    private static void set(ObjectNode data, String path, Field field, int sentences, String word) {
        ObjectNode node = data;
        String[] members = path.split("\\.");
        for (int i = 0; i < members.length - 1; i++) {
            node = node.get(members[i]) instanceof ObjectNode inner ? inner : node.putObject(members[i]);
        }
        String last = members[members.length - 1];
        if (node.has(last) && word.isEmpty()) {
            return;
        }
        if (node.has(last) && (field.type() != FieldType.TEXT || last.equals("kind"))) {
            return;
        }
        node.set(last, value(field, sentences, word));
    }

    private static JsonNode value(Field field, int sentences, String word) {
        var json = JsonNodeFactory.instance;
        String real = REAL.getOrDefault(field.path(), "");
        return switch (field.type()) {
            case DATE -> json.stringNode("2026-03-02");
            case TIME -> json.stringNode("2026-03-02T09:05");
            case RANGE -> json.objectNode().put("from", "2026-03-02T09:05").put("to", "2026-03-02T11:30");
            case MONEY -> json.stringNode("3500050");
            case CHOICE -> json.stringNode(real);
            case TEXT -> json.stringNode(!word.isEmpty() ? word : real.isEmpty() ? field.label() : real);
            case LONGTEXT -> json.stringNode(!word.isEmpty() ? word : prose(field, sentences));
            case LIST -> array(word, sentences, i -> SENTENCE);
            case ARTICLES -> array(word, 2, i -> "《中华人民共和国安全生产法》第" + (i == 0 ? "三十五" : "九十九") + "条第（一）项");
            case SANCTIONS -> {
                var items = json.arrayNode();
                items.addObject().put("text", "警告" + word);
                items.addObject().put("text", "罚款").put("fen", "3500000");
                yield items;
            }
            case ROWS -> throw new IllegalStateException("rows are declared by their fields");
        };
    }

    private static String prose(Field field, int sentences) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < sentences; i++) {
            lines.add(field.label() + "之" + (i + 1) + "：" + SENTENCE);
        }
        return String.join("\n", lines);
    }

    private static JsonNode array(String word, int count, java.util.function.IntFunction<String> text) {
        var items = JsonNodeFactory.instance.arrayNode();
        List<String> words = word.isEmpty() ? List.of() : List.of(word);
        if (words.isEmpty()) {
            for (int i = 0; i < Math.max(1, count); i++) {
                items.add(text.apply(i));
            }
        } else {
            words.forEach(items::add);
        }
        return items;
    }
}
