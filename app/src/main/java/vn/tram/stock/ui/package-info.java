/** Screens of vaccine: what a store holds, transfers, the ledger, temperatures, a lot. */
package vn.tram.stock.ui;
