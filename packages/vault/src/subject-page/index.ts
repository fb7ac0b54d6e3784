export type { NamedInPolicy, PageOptions } from './page-words.ts'
export { renderSubjectPage } from './render-subject-page.ts'
