import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { shippedForms } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { ownForm } from '../../../form-model/src/definition/fixture-own.ts'
import { partsForm } from '../fixture-parts-form.ts'
import { anyFormComesBack } from '../fixture-whatever-form.ts'
import { fromXlsform } from './read-xlsform.ts'
import { toXlsform } from './write-xlsform.ts'

const locales = [fr, rw, sw, rn]

describe('a form as a workbook and back', () => {
  it.each(Object.entries({ ...shippedForms, parts: partsForm, own: ownForm() }))(
    'is the same form: %s',
    async (_, form) => {
      const { workbook } = toXlsform(form, { locales, unreviewedTexts: true })
      const { definition, findings } = await fromXlsform(workbook, { locales })
      expect(findings).toEqual([])
      expect(definition).toEqual(form)
    },
  )

  it('is the same for any form, with every translation, whatever languages and drafts are shown', () =>
    anyFormComesBack(40))
})
