import { expect, it } from 'vitest'
import { toMarkup } from '../fixture-display.tsx'
import { LanguagePicker } from './LanguagePicker.tsx'

const nothing = (): void => {}

it('shows every language by its own name, in that language', () => {
  const html = toMarkup(<LanguagePicker value="en" onChange={nothing} />)
  const options = [...html.matchAll(/<option value="(\w+)" lang="(\w+)"[^>]*>([^<]+)/g)].map(([, ...parts]) => parts)
  expect(options).toEqual([
    ['en', 'en', 'English'],
    ['fr', 'fr', 'Français'],
    ['rw', 'rw', 'Ikinyarwanda'],
    ['sw', 'sw', 'Kiswahili'],
    ['rn', 'rn', 'Ikirundi'],
  ])
})

it('has a label, and marks drafts', () => {
  const html = toMarkup(<LanguagePicker value="fr" languages={['fr', 'en']} onChange={nothing} />, 'fr')
  expect(html).toMatch(
    /<label for="([^"]+)">Langue<\/label><select id="\1" class="tip-input" aria-describedby="\1-draft">/,
  )
  expect(html).toMatch(/id="[^"]+-draft" class="tip-draft-note">Les textes dans cette langue sont un brouillon/)
  expect(toMarkup(<LanguagePicker value="en" onChange={nothing} />)).not.toContain('tip-draft-note')
  expect(toMarkup(<LanguagePicker value="fr" unreviewedTexts={[]} onChange={nothing} />)).not.toContain(
    'tip-draft-note',
  )
})
