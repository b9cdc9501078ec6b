package org.tiean.casework.penalty.service;

/** What a party confirmed in its 送达地址确认书: how it wants its papers, and whether electronic service was agreed to. */
public record Address(ServiceMode preferred, boolean electronic) {}
