// Generated from packages/dictionary/src/indicators by `pnpm gen`; do not edit.

import type { Indicator, IndicatorSet } from '../indicator.ts'

/** Indicators of this set and of no set before it. */
export const sdg1622Indicators: readonly Indicator[] = [
  {"id":"rate","title":"Detected victims per 100,000 people","question":"How many victims were detected for every 100,000 people, by sex and age group?","unit":"victims","denominator":"The population of the same sex and age group, from a file","by":[],"figures":[],"picture":"bars","per":100000,"notReadAs":"How common trafficking is: a country that looks harder finds more.","says":"Victims are counted where they were detected. The population comes from a file, which the report names.","sources":["sdg","glotip"],"sourceRef":"SDG 16.2.2","lens":["G4"]},
  {"id":"rateByForm","title":"Detected victims per 100,000 people, by form","question":"How many victims of each form were detected for every 100,000 people, by sex and age group?","unit":"victims","denominator":"The population of the same sex and age group, from a file","by":["exploitation.form"],"figures":[],"picture":"groupedBars","per":100000,"notReadAs":"How common each form is: some forms are looked for more than others.","says":"A person exploited in two forms is in both, so that the rates of the forms add up to more than the whole.","sources":["sdg","glotip"],"sourceRef":"SDG 16.2.2","lens":["G4","G6"]},
]

/** SDG indicator 16.2.2. */
export const sdg1622Set: IndicatorSet = {"id":"sdg-16-2-2","title":"SDG indicator 16.2.2","definition":"Detected victims of trafficking per 100,000 population, by sex, age group and form of exploitation.","indicators":["rate","rateByForm"]}
