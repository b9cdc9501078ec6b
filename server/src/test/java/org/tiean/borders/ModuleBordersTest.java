package org.tiean.borders;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.tiean.Tiean;

@Tag("borders")
class ModuleBordersTest {
    @Test
    void a_module_knows_lower_levels_only() {
        ApplicationModules.of(Tiean.class).verify();
    }

    @Test
    void an_early_module_that_knows_a_later_one_is_found() {
        ImportOption everything = location -> true;
        assertThatThrownBy(() -> ApplicationModules.of("org.tiean.borders.twin", everything)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'early' depends on module 'late'");
    }
}
