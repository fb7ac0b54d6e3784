import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { partsForm } from '../fixture-parts-form.ts'
import { foundIn, linterTakesAnyForm } from '../fixture-whatever-form.ts'
import type { XlsformOptions } from '../xlsform/write-xlsform.ts'
import { goodForm } from './fixture-form.ts'

const publicKey = goodForm['settings']?.[1]?.[4] ?? ''
const all: XlsformOptions = { locales: [fr, rw, sw, rn], drafts: true }

describe('the linter', () => {
  it.each(Object.entries({ ...shippedForms, parts: partsForm }))(
    'finds nothing in a form that ships: %s',
    async (_, definition) => {
      for (const options of [{}, all, { ...all, bareLanguages: true }, { locales: [fr] }]) {
        expect(await foundIn(definition, { ...options, publicKey })).toEqual([])
      }
      // A form without a key still works: people decide whether the server may read what they send.
      expect(await foundIn(definition, {})).toEqual(['SAFETY_014 settings!2'])
    },
  )

  it('finds no form of the standard that would not work, whatever it asks', () => linterTakesAnyForm(20))

  it('finds no comparison with a consent that cannot be chosen where others are asked for', async () => {
    const purpose = { field: 'consent.purpose', codes: ['tracing'] } as const
    const consents = { field: 'victim.consents', items: [purpose, { field: 'consent.decision' }] } as const
    const items = [{ field: 'victim.sex', consents: ['interview'] } as const, consents]
    const pages = [{ id: 'all', title: { en: 'All' }, groups: [{ id: 'all', items }] }]
    const [{ base }, title] = [shippedForms.screening, { en: 'Tracing' }]
    const form = { id: 'tracing', version: '1.0.0', base, title, subject: 'victim', pages } as const
    expect((await foundIn(form, { publicKey })).filter((one) => one.startsWith('XPATH'))).toEqual([])
  })

  it('finds no question without a label where the title of a form has nothing to read', async () => {
    expect(await foundIn({ ...shippedForms.screening, title: { en: ' ' } }, { publicKey })).toEqual([
      'SETTINGS_002 settings!2',
    ])
  })
})
