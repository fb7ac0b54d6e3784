/** Submissions that have one instance id and other answers: which of them is the one to read. */

import type { AnswerSet, Submission } from './submission.ts'

/**
 * Whether a submission is the one to read, the same as one that is read, older than one, or of several of which nothing
 * states the last.
 */
export type CopyStanding = 'last' | 'same' | 'older' | 'unclear'

type Copy = { content: string; sentAt: number | undefined; endedAt: number | undefined }

const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** A time that a server or device wrote, in UTC if it has no zone; `undefined` for any other text. */
export function toTime(text: string | undefined): number | undefined {
  const found = TIME.exec(text?.trim() ?? '')
  if (found === null) return undefined
  const [written, zone] = found
  const hasZone = zone !== undefined || written.length === 10
  const time = Date.parse(hasZone ? written.replace(' ', 'T') : `${written.replace(' ', 'T')}Z`)
  return Number.isNaN(time) ? undefined : time
}

/** What was answered, in an order that does not depend on the layout. */
const contentOf = ({ answers, entries }: AnswerSet): unknown => [
  [...answers].sort(([a], [b]) => (a < b ? -1 : 1)),
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => [name, list.map(contentOf)]),
]

const idOf = ({ instanceId, rootId, edits = 0 }: Submission): string | undefined =>
  instanceId ?? (edits > 0 && rootId !== undefined ? `${rootId} ${edits}` : rootId)

/** The content of the latest copies by a time, if all have it and the latest have one content. */
function latest(copies: readonly Copy[], timeOf: (copy: Copy) => number | undefined): string | undefined {
  const times = copies.map(timeOf).filter((time) => time !== undefined)
  if (times.length < copies.length) return undefined
  const most = Math.max(...times)
  const [content, ...others] = new Set(copies.filter((copy) => timeOf(copy) === most).map((copy) => copy.content))
  return others.length === 0 ? content : undefined
}

/** Ids that several submissions have: noted in one reading, their answers in another, which is needed only where there are any. */
export class Copies {
  readonly #ids = new Set<string>()
  readonly #repeated = new Map<string, Copy[]>()
  readonly #given = new Set<string>()

  /** Notes the id of a submission. */
  note(submission: Submission): void {
    const id = idOf(submission)
    if (id === undefined) return
    if (this.#ids.has(id)) this.#repeated.set(id, [])
    this.#ids.add(id)
  }

  /** Whether any id is there twice. */
  get hasAny(): boolean {
    return this.#repeated.size > 0
  }

  /** Notes the answers of a submission whose id others have too. */
  compare(submission: Submission): void {
    this.#repeated.get(idOf(submission) ?? '')?.push(this.#copyOf(submission))
  }

  #copyOf(submission: Submission): Copy {
    const { sentAt, endedAt } = submission
    return { content: JSON.stringify([contentOf(submission), submission.unclear]), sentAt, endedAt }
  }

  /** The status of a submission among those with its id; the first of identical ones is read. */
  standingOf(submission: Submission): CopyStanding {
    const id = idOf(submission) ?? ''
    const copies = this.#repeated.get(id)
    if (copies === undefined) return 'last'
    const { content } = this.#copyOf(submission)
    const isOne = copies.every((copy) => copy.content === content)
    const chosen = isOne
      ? content
      : (latest(copies, ({ sentAt }) => sentAt) ?? latest(copies, ({ endedAt }) => endedAt))
    if (chosen === undefined) return 'unclear'
    if (chosen !== content) return 'older'
    const isAgain = this.#given.has(id)
    this.#given.add(id)
    return isAgain ? 'same' : 'last'
  }
}
