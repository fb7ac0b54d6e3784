export { rn } from '../generated/labels/rn.ts'
