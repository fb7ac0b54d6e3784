/** What the rules say in English; each family of rules has its own file. */
export { xlsformRules as en } from './rules.ts'
