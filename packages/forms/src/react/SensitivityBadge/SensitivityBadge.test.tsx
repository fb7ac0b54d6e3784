import { expect, it } from 'vitest'
import { toMarkup } from '../fixture-display.tsx'
import { SensitivityBadge } from './SensitivityBadge.tsx'

it.each([
  ['public', 'Public: contains nothing about any person.'],
  ['internal', 'Internal: for the organisation.'],
  ['sensitive', 'Sensitive: only for those who work on the case.'],
  ['restricted', 'Restricted: few people may see it; hidden on the screen and left out of default exports.'],
] as const)('says in a word how sensitive an answer is, and what it means: %s', (level, meaning) => {
  const html = toMarkup(<SensitivityBadge level={level} id="badge" />)
  expect(html).toContain('id="badge"')
  // Screen readers read only the meaning, which starts with the word.
  expect(html).toContain(`<span aria-hidden="true">${meaning.split(':')[0]}</span>`)
  expect(html).toContain(`<span class="tip-unseen">${meaning}</span>`)
})
