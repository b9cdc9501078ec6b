package org.tiean.casework.questioning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who is asked, and where; what is not known yet is empty.
 *
 * @param others 在场人, a guardian or an interpreter
 */
record Person(
        @NotNull @Size(max = 200) String name,
        @NotNull @Size(max = 10) String gender,
        @NotNull @Size(max = 10) String age,
        @NotNull @Size(max = 60) String idNumber,
        @NotNull @Size(max = 200) String employer,
        @NotNull @Size(max = 100) String position,
        @NotNull @Size(max = 300) String address,
        @NotNull @Size(max = 60) String phone,
        @NotNull @Size(max = 500) String place,
        @NotNull @Size(max = 200) String others) {}
