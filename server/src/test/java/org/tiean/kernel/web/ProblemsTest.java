package org.tiean.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.HttpMessageNotWritableException;

class ProblemsTest {
    @Test
    void a_reader_who_goes_away_is_no_failure_of_ours() throws Exception {
        var gone = new HttpMessageNotWritableException("could not write", new IOException("Broken pipe"));
        assertThat(new Problems().failed(gone)).isNull();
    }

    @Test
    void everything_else_that_fails_is_answered_with_a_number() throws Exception {
        var answer = Objects.requireNonNull(new Problems().failed(new IllegalStateException("broken")));
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
    }
}
