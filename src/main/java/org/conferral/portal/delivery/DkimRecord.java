package org.conferral.portal.delivery;

/**
 * What has to stand in the domain name system so that mailbox providers can check signed letters: a TXT record (RFC 6376 §3.6.2).
 *
 * @param domain whose letters are signed
 * @param name of the record
 * @param value of the record; longer than 255 characters, which most tools split by themselves
 */
public record DkimRecord(String domain, String name, String value) {}
