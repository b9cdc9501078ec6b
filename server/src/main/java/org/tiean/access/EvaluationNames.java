package org.tiean.access;

/** Invented names of people, the same at every seeding. */
final class EvaluationNames {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章";
    private static final String FIRST = "文志建国海晓立明宏伟春秋永思学家振东静雅丽敏慧玉洁婷";
    private static final String SECOND = "强军平华勇杰涛斌辉鹏飞亮刚毅峰芳娟霞燕玲红梅";

    private int next;

    String next() {
        int n = next++;
        int mixed = Math.floorMod(n * 7919, SURNAMES.length() * FIRST.length() * SECOND.length());
        char surname = SURNAMES.charAt(mixed % SURNAMES.length());
        char first = FIRST.charAt(mixed / SURNAMES.length() % FIRST.length());
        char second = SECOND.charAt(mixed / SURNAMES.length() / FIRST.length() % SECOND.length());
        return n % 5 == 4 ? "" + surname + second : "" + surname + first + second;
    }
}
