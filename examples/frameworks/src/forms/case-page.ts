import './zod-under-a-policy.ts'
import { validate } from '@tip-standard/core'
import { caseRecord } from '@tip-standard/core/zod'
import type { z } from 'zod'
import { invented } from '../invented.ts'
import type { Keep } from '../keep.ts'

/** One page of a form: a part of the record, picked from the zod schema. Rules that compare several parts need the whole record. */
export const casePage = caseRecord.pick({ case: true })

/** What is filled in on the page. */
export type CasePage = z.input<typeof casePage>

/** Keeps the record with a page that was filled in, if the whole follows the standard. */
export async function keepPage(page: CasePage, keep: Keep): Promise<void> {
  const whole = validate({ ...invented, ...page })
  if (whole.ok) await keep(whole.value)
}
