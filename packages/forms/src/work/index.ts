export { type Keeping, openWork, type Work, type WorkOptions, type WorkState } from './work.ts'
