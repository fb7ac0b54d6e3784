export { sw } from '../generated/labels/sw.ts'
