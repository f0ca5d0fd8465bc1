/**
 * What a reporting day costs: the shipped models beside the same work as one plain model, in one run on one durable
 * PostgreSQL. Left out of the ordinary build; {@code mvn verify -Pbenchmark} runs it.
 */
package vn.chidao.benchmark;
