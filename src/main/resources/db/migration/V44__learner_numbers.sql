-- Learners of a unit who have no student id are found at once, however many other units have.
${mysql}CREATE INDEX learner_number_of_unit ON learner (student_id, unit_id);
${mysql}DROP INDEX learner_number ON learner;
