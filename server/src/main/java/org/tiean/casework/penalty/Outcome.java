package org.tiean.casework.penalty;

import org.tiean.kernel.Article;

/** What is to become of a party (处罚法57(1), 33): a penalty, one of the exits without one, or the police. */
public enum Outcome {
    PENALTY("给予行政处罚", "处罚法57(1)(一)"),
    MINOR("违法行为轻微并及时改正，没有造成危害后果，不予行政处罚", "处罚法33(1)"),
    FIRST_OFFENCE("初次违法且危害后果轻微并及时改正，可以不予行政处罚", "处罚法33(1)"),
    NO_FAULT("当事人有证据足以证明没有主观过错，不予行政处罚", "处罚法33(2)"),
    SUSPECTED_CRIME("违法行为涉嫌犯罪，移送司法机关", "处罚法57(1)(四)"),
    NOT_ESTABLISHED("违法事实不能成立，不予行政处罚", "处罚法57(1)(三)"),
    LAPSED("违法行为超过追责期限，不再给予行政处罚", "处罚法36");

    private final String label;
    private final Article article;

    Outcome(String label, String article) {
        this.label = label;
        this.article = Article.of(article);
    }

    public String label() {
        return label;
    }

    public Article article() {
        return article;
    }
}
