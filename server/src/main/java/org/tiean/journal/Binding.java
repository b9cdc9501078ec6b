package org.tiean.journal;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiean.kernel.Rejected;
import org.tiean.procedure.Act;
import org.tiean.procedure.Field;
import org.tiean.procedure.Procedure;
import org.tiean.procedure.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns what was submitted into an act, or says field by field what is wrong. */
final class Binding {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Binding() {}

    static <M> Act<M> act(Procedure<M> procedure, Submission submission) {
        if (!procedure.knows(submission.act())) {
            throw Rejected.invalid("act", "没有这个办理事项");
        }
        Rule<M, ?> rule = procedure.rule(submission.act());
        Map<String, String> wrong = new LinkedHashMap<>();
        texts(rule, submission.content(), wrong);
        Act<M> act = null;
        try {
            act = STRICT.treeToValue(submission.data(), rule.type());
            missing("data.", act, wrong);
        } catch (DatabindException malformed) {
            wrong.put("data." + path(malformed), "填写有误");
        } catch (JacksonException malformed) {
            wrong.put("data", "填写有误");
        }
        if (act == null || !wrong.isEmpty()) {
            throw Rejected.invalid(wrong);
        }
        return act;
    }

    private static void texts(Rule<?, ?> rule, JsonNode content, Map<String, String> wrong) {
        for (Field field : rule.content()) {
            JsonNode value = content.get(field.key());
            String text = value == null || value.isNull() ? "" : value.asString("");
            if (field.required() && text.isBlank()) {
                wrong.put("content." + field.key(), "请填写" + field.label());
            } else if (text.length() > field.most()) {
                wrong.put("content." + field.key(), field.label() + "不能超过 " + field.most() + " 字");
            }
        }
        content.path(Submission.NUMBERS).forEach(number -> {
            if (!number.isString() || number.asString().length() > 60) {
                wrong.put("content." + Submission.NUMBERS, "文号填写有误");
            }
        });
        for (String name : content.propertyNames()) {
            boolean numbers = name.equals(Submission.NUMBERS) && !rule.papers().isEmpty();
            if (!numbers
                    && rule.content().stream().noneMatch(field -> field.key().equals(name))) {
                wrong.put("content." + name, "没有这一项");
            }
        }
    }

    private static void missing(String prefix, Object bean, Map<String, String> wrong) {
        for (RecordComponent part : bean.getClass().getRecordComponents()) {
            Object value;
            try {
                value = part.getAccessor().invoke(bean);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
            String name = prefix + part.getName();
            if (value == null) {
                AnnotatedElement type = part.getAnnotatedType();
                if (!type.isAnnotationPresent(Nullable.class)) {
                    wrong.put(name, "请填写");
                }
            } else if (value instanceof Record
                    && value.getClass().getPackage() == bean.getClass().getPackage()) {
                missing(name + ".", value, wrong);
            } else if (value instanceof Iterable<?> items) {
                int i = 0;
                for (Object item : items) {
                    if (item instanceof Record) {
                        missing(name + "[" + i + "].", item, wrong);
                    }
                    i++;
                }
            }
        }
    }

    private static String path(DatabindException malformed) {
        return malformed.getPath().stream()
                .map(ref -> ref.getPropertyName() != null ? ref.getPropertyName() : "[" + ref.getIndex() + "]")
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    static JsonNode canonical(Act<?> act) {
        JsonNode tree = Lines.JSON.valueToTree(act);
        return tree.isObject() ? tree : Lines.JSON.createObjectNode();
    }
}
