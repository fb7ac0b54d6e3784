/** What is loaded once the questions are shown: making a draft, and opening one that was locked. */

export { LockedDraft } from './LockedDraft.tsx'
export { NewDraft } from './NewDraft.tsx'
