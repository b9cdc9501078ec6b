package org.tiean.kernel.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Article;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;

/** Every error as a problem detail (RFC 9457) with a stable code. */
@RestControllerAdvice
class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail refused(ActRefused refused) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "act-refused", "暂不能办理");
        problem.setProperty(
                "refusals",
                refused.refusals().stream()
                        .map(refusal -> Map.of(
                                "code", refusal.code(),
                                "message", refusal.message(),
                                "articles",
                                        refusal.articles().stream()
                                                .map(Article::label)
                                                .toList(),
                                "citations",
                                        refusal.articles().stream()
                                                .map(Article::full)
                                                .toList(),
                                "verified", refusal.verified()))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail rejected(Rejected rejected) {
        var problem = problem(HttpStatusCode.valueOf(rejected.status()), rejected.code(), rejected.getMessage());
        if (!rejected.fields().isEmpty()) {
            problem.setProperty("fields", rejected.fields());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid) {
        Map<String, String> fields = new LinkedHashMap<>();
        invalid.getFieldErrors()
                .forEach(error -> fields.put(
                        error.getField(), java.util.Objects.requireNonNullElse(error.getDefaultMessage(), "填写有误")));
        return rejected(Rejected.invalid(fields));
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return problem(HttpStatus.BAD_REQUEST, "unreadable", "请求内容无法识别");
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failure) throws RuntimeException {
        if (failure instanceof org.springframework.web.ErrorResponse
                || failure instanceof org.springframework.security.access.AccessDeniedException
                || failure instanceof org.springframework.security.core.AuthenticationException) {
            throw failure;
        }
        String id = Uuid7.next().toString();
        log.error("request failed, id {}", id, failure);
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed", "系统出错，请记下编号并联系管理员；已填写的内容没有丢失");
        problem.setProperty("id", id);
        return problem;
    }

    private static ProblemDetail problem(
            HttpStatusCode status, String code, @org.jspecify.annotations.Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:tiean:" + code));
        problem.setProperty("code", code);
        return problem;
    }
}
