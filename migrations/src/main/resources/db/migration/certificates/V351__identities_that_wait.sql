-- Officers go through those who wait by commune: the index is in the order in which they are read, and ends with the key.
ALTER TABLE person ADD INDEX person_commune_identity (commune_code, identity_state);
