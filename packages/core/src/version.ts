/** The version of the standard alone, for programs that only display it. */
export { STANDARD_VERSION } from './generated/ids.ts'
