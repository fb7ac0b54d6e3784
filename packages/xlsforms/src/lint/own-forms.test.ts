import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { shippedForms } from '@tip-standard/form-model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyForm } from '../fixture-any-form.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { toXlsform, type XlsformOptions } from '../xlsform/write-xlsform.ts'
import { toXlsformPlace } from './finding.ts'
import { goodForm } from './fixture-form.ts'
import { lintXlsform } from './lint-xlsform.ts'
import { xlsformRules } from './rules.ts'

const publicKey = goodForm['settings']?.[1]?.[4] ?? ''
const all: XlsformOptions = { locales: [fr, rw, sw, rn], drafts: true }

const found = async (...[form, options]: Parameters<typeof toXlsform>): Promise<string[]> => {
  const findings = await lintXlsform(toXlsform(form, options).workbook)
  return findings.map((finding) => `${finding.code} ${toXlsformPlace(finding)}`)
}

describe('the linter', () => {
  it.each(Object.entries({ ...shippedForms, parts: partsForm }))(
    'finds nothing in a form that ships: %s',
    async (_, definition) => {
      for (const options of [{}, all, { ...all, bareLanguages: true }, { locales: [fr] }]) {
        expect(await found(definition, { ...options, publicKey })).toEqual([])
        // A form without a key still works: people decide whether the server may read what they send.
        expect(await found(definition, options)).toEqual(['SAFETY_014 settings!2'])
      }
    },
  )

  it('finds no form of the standard that would not work, whatever it asks', async () => {
    await fc.assert(
      fc.asyncProperty(anyForm, async (definition) => {
        for (const options of [{}, all]) {
          const errors = (await found(definition, options)).filter((one) => {
            const [code = ''] = one.split(' ')
            // A random form may ask for anything without asking for consent.
            return (
              xlsformRules[code as keyof typeof xlsformRules].severity === 'error' && !/^SAFETY_0(09|1[012])/.test(code)
            )
          })
          expect(errors).toEqual([])
        }
      }),
      { numRuns: 50 },
    )
  })
})
