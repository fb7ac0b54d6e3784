/** Properties of every form: tested with a few forms in every run, and with many in `whatever-form.long.test.ts`. */

import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import type { FormDefinition } from '@tip-standard/form-model'
import fc from 'fast-check'
import { expect } from 'vitest'
import { anyForm } from './fixture-any-form.ts'
import { documentOf, emptyGroups, javaRosaCycle } from './fixture-javarosa.ts'
import { toXlsformPlace } from './lint/finding.ts'
import { lintXlsform } from './lint/lint-xlsform.ts'
import { xlsformRules } from './lint/rules.ts'
import { toSurvey } from './survey/build-survey.ts'
import { withPlaceReasons } from './survey/place-reasons.ts'
import { writeXForm } from './xform/write-xform.ts'
import { fromXlsform } from './xlsform/read-xlsform.ts'
import { toXlsform, type XlsformOptions } from './xlsform/write-xlsform.ts'

const locales = [fr, rw, sw, rn]

/** Expects that Collect can open a form: nothing depends on itself and no group is empty. */
export function expectJavaRosaOpens(definition: FormDefinition): void {
  const xform = documentOf(writeXForm(withPlaceReasons(toSurvey(definition))))
  expect(javaRosaCycle(xform)).toEqual([])
  expect(emptyGroups(xform)).toEqual([])
}

export const javaRosaOpensAnyForm = (numRuns: number): void =>
  fc.assert(fc.property(anyForm, expectJavaRosaOpens), { numRuns })

/**
 * Any form survives a round trip through a workbook with every translation, no matter which languages and drafts are
 * shown.
 */
export const anyFormComesBack = (numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      anyForm,
      fc.boolean(),
      fc.subarray(['fr', 'rw', 'sw', 'rn']),
      fc.boolean(),
      async (form, drafts, languages, bareLanguages) => {
        const spoken = locales.filter(({ language }) => languages.includes(language))
        const { workbook } = toXlsform(form, { locales: spoken, unreviewedTexts: drafts, languages, bareLanguages })
        const { definition, findings } = await fromXlsform(workbook, { locales: spoken })
        expect(findings).toEqual([])
        expect(definition).toEqual(form)
      },
    ),
    { numRuns },
  )

/** The findings of the linter in the workbook of a form. */
export async function foundIn(form: FormDefinition, options: XlsformOptions): Promise<string[]> {
  const findings = await lintXlsform(toXlsform(form, options).workbook)
  return findings.map((finding) => `${finding.code} ${toXlsformPlace(finding)}`)
}

/** The linter finds nothing that would not work in any form of the standard. */
export const linterTakesAnyForm = (numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(anyForm, async (definition) => {
      for (const options of [{}, { locales, drafts: true }]) {
        const errors = (await foundIn(definition, options)).filter((one) => {
          const [code = ''] = one.split(' ')
          // A random form may ask for anything without asking for consent.
          return (
            xlsformRules[code as keyof typeof xlsformRules].severity === 'error' && !/^SAFETY_0(09|1[012])/.test(code)
          )
        })
        expect(errors).toEqual([])
      }
    }),
    { numRuns },
  )
