/**
 * What people hold in the hand after a vaccination: the certificate on A4 in its two forms, the
 * vaccine passport, the wallet card. Each carries the code by which anybody verifies it.
 *
 * <p>In Vietnamese with English beside it: these papers are shown abroad, too. Numbers of identity
 * papers are as the application gives them, whole or masked.
 */
package vn.tram.forms.certificates;
