package org.tiean.kernel.web;

import jakarta.servlet.ServletException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.util.DisconnectedClientHelper;
import org.tiean.kernel.ActRefused;
import org.tiean.kernel.Article;
import org.tiean.kernel.Rejected;
import org.tiean.kernel.Uuid7;
import tools.jackson.databind.DatabindException;

/** Every error as a problem detail (RFC 9457) with a stable code. */
@RestControllerAdvice
class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final String WRONG = "填写有误";

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
                        error.getField(),
                        error.isBindingFailure()
                                ? WRONG
                                : Objects.requireNonNullElse(error.getDefaultMessage(), WRONG)));
        return rejected(Rejected.invalid(fields));
    }

    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException invalid) {
        Map<String, String> fields = new LinkedHashMap<>();
        invalid.getParameterValidationResults().forEach(result -> result.getResolvableErrors()
                .forEach(error -> fields.put(
                        Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "parameter"),
                        Objects.requireNonNullElse(error.getDefaultMessage(), WRONG))));
        return rejected(Rejected.invalid(fields));
    }

    @ExceptionHandler
    ProblemDetail mismatched(MethodArgumentTypeMismatchException mismatched) {
        return rejected(Rejected.invalid(mismatched.getName(), WRONG));
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException missing) {
        return rejected(Rejected.invalid(missing.getParameterName(), "请填写"));
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestPartException missing) {
        return rejected(Rejected.invalid(missing.getRequestPartName(), "请选择文件"));
    }

    @ExceptionHandler
    ProblemDetail missing(MissingRequestHeaderException missing) {
        return rejected(Rejected.invalid(missing.getHeaderName(), "请求缺少这一项，请刷新页面后重试"));
    }

    /** Names the field where it can; what was typed is neither answered nor logged. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        var problem = problem(HttpStatus.BAD_REQUEST, "unreadable", "请求内容无法识别");
        if (unreadable.getCause() instanceof DatabindException malformed
                && !malformed.getPath().isEmpty()) {
            problem.setProperty("fields", Map.of(path(malformed), WRONG));
        }
        return problem;
    }

    @ExceptionHandler({ServletException.class, RuntimeException.class})
    @Nullable
    ResponseEntity<ProblemDetail> failed(Exception failure) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            log.debug("the reader went away", failure);
            return null;
        }
        if (failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException
                || failure instanceof AsyncRequestTimeoutException) {
            throw failure;
        }
        if (failure instanceof ErrorResponse library && library.getStatusCode().is4xxClientError()) {
            return ResponseEntity.status(library.getStatusCode())
                    .headers(library.getHeaders())
                    .body(framework(library.getStatusCode()));
        }
        String id = Uuid7.next().toString();
        log.error("request failed, id {}", id, failure);
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed", "系统出错，请记下编号并联系管理员；已填写的内容没有丢失");
        problem.setProperty("id", id);
        return ResponseEntity.internalServerError().body(problem);
    }

    private static ProblemDetail framework(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> problem(status, "not-found", "没有这个地址");
            case 405 -> problem(status, "method-not-allowed", "这个地址不接受这种请求");
            case 406 -> problem(status, "not-acceptable", "不能以所要求的格式答复");
            case 413 -> problem(status, "too-large", "文件过大");
            case 415 -> problem(status, "unsupported-type", "不接受这种格式的内容");
            default -> problem(status, "unreadable", "请求内容无法识别");
        };
    }

    private static String path(DatabindException malformed) {
        var path = new StringBuilder();
        malformed.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        });
        return path.toString();
    }

    private static ProblemDetail problem(HttpStatusCode status, String code, @Nullable String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:tiean:" + code));
        problem.setProperty("code", code);
        return problem;
    }
}
