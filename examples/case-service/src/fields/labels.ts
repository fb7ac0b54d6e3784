import { type CodeListId, codeLabel } from '@tip-standard/core'
import { language } from '@tip-standard/core/code-lists/language'
import { rwandaSector } from '@tip-standard/core/code-lists/rwanda-sector'
import { subdivision } from '@tip-standard/core/code-lists/subdivision'
import type { Words } from '../texts/words.ts'

/** Lists that are so long that programs load them only where they need them: a server does. */
const LONG = { language, rwandaSector, subdivision } as const

const isLong = (id: CodeListId): id is keyof typeof LONG => Object.hasOwn(LONG, id)

/** The label of a code of any list of the standard; the code itself if there is none. */
export const labelOf = ({ labels }: Words, list: CodeListId, code: string): string =>
  codeLabel(isLong(list) ? LONG[list] : list, code, labels) ?? code
