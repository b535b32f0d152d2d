/** E-mail over SMTP. */
package vn.tram.notices.gateway.smtp;
