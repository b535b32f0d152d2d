/** The public API for programs of verifiers, described in {@code openapi.yaml} beside it. */
package vn.tram.portal.api;
