/** The learner's database, in every release. */
export const DATABASE = 'dateline';
