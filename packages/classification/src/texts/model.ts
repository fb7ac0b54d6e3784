import type { TextId } from './en.ts'

/** Draft translations, each with the first eight hex digits of the SHA-256 of the English that it translates, so that a stale one is seen. */
export type Translations = { readonly [id in TextId]?: { readonly of: string; readonly text: string } }
