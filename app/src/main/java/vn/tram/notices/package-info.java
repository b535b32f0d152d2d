/**
 * SMS and e-mail to people. A capability hands a {@link vn.tram.notices.NewNotice} over in the
 * transaction of what it tells of; it leaves afterwards through the gateway of its channel, at
 * least once. Texts are made at sending from templates in the message files, in the recipient's
 * language.
 */
package vn.tram.notices;
