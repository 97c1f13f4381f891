-- The embedded database takes an index of two columns for "one unit, many numbers", and then walks through all learners of the unit: the
-- more there were, the longer each next one took.
${h2}CREATE INDEX learner_number ON learner (student_id);
${h2}CREATE INDEX learner_address ON learner (email);
${h2}DROP INDEX learner_student ON learner;
${h2}DROP INDEX learner_email ON learner;
