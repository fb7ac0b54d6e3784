/** Replaces RJSF's resolver of references: no question of these forms refers to a schema elsewhere, and the resolver has 24 kB. */
export default {}
