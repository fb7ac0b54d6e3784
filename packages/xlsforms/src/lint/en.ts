/** The English texts of the rules; each family of rules has its own file. */
export { xlsformRules as en } from './rules.ts'
