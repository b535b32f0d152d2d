/**
 * Subject lists: who is to be vaccinated. Collected by list makers from files and by hand, reviewed
 * by the health station, compared by the police, approved by the commune (and the district where
 * the campaign asks for it), and turned into enrolments.
 */
package vn.tram.lists;
