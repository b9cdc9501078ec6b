package org.tiean.document.page;

import org.tiean.document.form.Form.PageMark;

/**
 * What is printed on every page beside its text.
 *
 * @param document the id the page code carries; empty for a draft
 * @param pages when 共 页 第 页 is printed
 * @param draft the page says 草稿 across
 * @param evaluation the page says 演示数据 in its head
 */
public record PageMarks(String document, PageMark pages, boolean draft, boolean evaluation) {}
