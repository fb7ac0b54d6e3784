/** The version of the standard by itself, for whoever only says it. */
export { STANDARD_VERSION } from './generated/ids.ts'
