-- Who was due and found no place on the lists of a session stays here until its day begins: a death among them is told from the count.
ALTER TABLE due_person COMMENT 'answers to who is due for a session; once its lists are filled, of those who found no place';
