import { policies } from '@tip-standard/policy'
import { loadWords } from '@tip-standard/report'
import { expect, it } from 'vitest'

/** The purposes that are not of single people. */
const PURPOSES = ['caseManagement', 'statistics', 'research']

it.each(Object.values(policies))(
  'a report calls its purpose and its audience what the policy $id calls them',
  async ({ purposes, audiences }) => {
    const { texts } = await loadWords('en')
    const named = (kind: string, id: string): string => texts.say(`${kind}.${id}` as 'audience.public')
    const ofReports = purposes.filter(({ id }) => PURPOSES.includes(id))
    expect(ofReports).toHaveLength(PURPOSES.length)
    for (const { id, title } of ofReports) expect(named('purpose', id), id).toBe(title)
    for (const { id, title } of audiences)
      if (ofReports.some((purpose) => purpose.audiences.includes(id))) expect(named('audience', id), id).toBe(title)
  },
)
