export { rw } from '../generated/labels/rw.ts'
