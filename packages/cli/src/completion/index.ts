export { completionScripts } from './scripts.ts'
export { commandWords } from './words-of.ts'
