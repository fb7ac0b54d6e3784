export { enterPage, enterStep, joinTrail, pageHere, replaceStep } from './trail.ts'
