export { type FormKeeper, type FormKeeping, keepForm } from './form-keeper.ts'
