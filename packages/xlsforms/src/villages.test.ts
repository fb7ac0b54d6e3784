import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { expect, it } from 'vitest'
import { openInEngine } from './fixture-odk-engine.ts'
import { placeForm, villages } from './fixture-villages.ts'
import { toXForm } from './xform/to-xform.ts'

it('offers the villages of the sector that was chosen, from a file beside the form', async () => {
  const gazetteer = villages()
  expect(gazetteer.choices).toHaveLength(14_837)
  expect(new Set(gazetteer.choices.map(({ code }) => code)).size).toBe(14_837)
  const options = { locales: [fr, rw, sw, rn], unreviewedTexts: true, gazetteers: { 'place.locality': gazetteer } }
  const { xml, files } = toXForm(placeForm, options)
  expect(new TextEncoder().encode(xml).length).toBeLessThanOrEqual(200_000)
  const form = await openInEngine(xml, files)
  form.add('victim_exploitation')
  const options_ = (name: string): string[] =>
    (form.node(name).currentState.valueOptions ?? []).map(({ value }) => value)
  const place = 'victim_exploitation_place'
  form.answer(`${place}_country`, 'RW')
  expect(options_(`${place}_adm1`)).toHaveLength(5)
  form.answer(`${place}_adm1`, 'RW-01')
  expect(options_(`${place}_adm2`)).toEqual(['RW-01/Gasabo', 'RW-01/Kicukiro', 'RW-01/Nyarugenge'])
  form.answer(`${place}_adm2`, 'RW-01/Gasabo')
  const [sector = ''] = options_(`${place}_adm3`)
  form.answer(`${place}_adm3`, sector)
  const offered = options_(`${place}_locality`)
  expect(offered).toEqual(gazetteer.choices.filter(({ parent }) => parent === sector).map(({ code }) => code))
  expect(offered.length).toBeGreaterThan(10)
})
