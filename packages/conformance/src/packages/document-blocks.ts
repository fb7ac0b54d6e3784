import { type CodeBlock, codeBlocks } from './markdown.ts'
import { listFiles, readRepositoryFile } from './repository.ts'

/** The pages of documents that people write; the reference is generated. */
export const pages: readonly string[] = listFiles('.', /\.md$/)
const isReference = (path: string): boolean => path.startsWith('docs/reference/')

/** A piece of code in a document, where it stands, and a name for its file. */
export type Block = CodeBlock & { place: string; file: string }

/** All code in documents. */
export const blocks: readonly Block[] = pages
  .filter((path) => !isReference(path))
  .flatMap((path) => codeBlocks(readRepositoryFile(path)).map((block) => ({ ...block, page: path })))
  .map(({ page, ...block }, index) => ({ ...block, place: `${page}:${block.line}`, file: `block-${index}` }))
/** The code in documents that is in one of some languages. */
export const inLanguage = (...languages: string[]): Block[] =>
  blocks.filter(({ language }) => languages.includes(language))
