export { type FormKeeping, keepForm } from './form-keeper.ts'
