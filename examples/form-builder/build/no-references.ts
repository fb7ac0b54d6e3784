/** Stands in for what RJSF reads addresses with: no question of these forms refers to a schema elsewhere, and it weighs 24 kB. */
export default {}
