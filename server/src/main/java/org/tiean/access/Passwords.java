package org.tiean.access;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id and says which ones are too weak. */
@Component
class Passwords {
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final String nobody = hash(Token.fresh().secret());
    private final int shortest;

    Passwords(SignInSettings settings) {
        this.shortest = settings.passwordLength();
    }

    final String hash(String password) {
        return String.valueOf(argon.encode(password));
    }

    /** A first password that somebody can read out and type: three groups without letters that look alike. */
    String fresh(String account) {
        while (true) {
            String drawn = IntStream.range(0, 12)
                    .mapToObj(
                            n -> (n > 0 && n % 4 == 0 ? "-" : "") + READABLE.charAt(RANDOM.nextInt(READABLE.length())))
                    .collect(Collectors.joining());
            if (weakness(drawn, account).isEmpty()) {
                return drawn;
            }
        }
    }

    boolean matches(String password, String hash) {
        return argon.matches(password, hash);
    }

    /** Costs as much as a real comparison, so that an unknown account answers no faster than a known one. */
    void pretend(String password) {
        argon.matches(password, nobody);
    }

    /** What is wrong with a new password, in Chinese. */
    Optional<String> weakness(String password, String account) {
        if (password.length() < shortest || password.length() > 128) {
            return Optional.of("密码长度应为 " + shortest + " 到 128 位");
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(account)) {
            return Optional.of("密码不能包含账号");
        }
        long classes = Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]")
                .filter(shape ->
                        java.util.regex.Pattern.compile(shape).matcher(password).find())
                .count();
        return classes < 3 ? Optional.of("密码应含大写字母、小写字母、数字、符号中的至少三种") : Optional.empty();
    }
}
