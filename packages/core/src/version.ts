/** The version of the standard by itself, for anyone who only says it. */
export { STANDARD_VERSION } from './generated/ids.ts'
