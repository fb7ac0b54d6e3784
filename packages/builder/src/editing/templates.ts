/**
 * Short forms to start from, assembled from pages of the shipped forms with their questions, words and translations.
 */

import type { FieldId } from '@tip-standard/core'
import {
  type FormDefinition,
  type FormItem,
  type FormPage,
  type FormTexts,
  followUpForm,
  intakeForm,
  screeningForm,
} from '@tip-standard/form-model'
import { inModule } from './modules.ts'
import { copyForm } from './new-form.ts'

/** The name of a short form to start from. */
export type FormTemplate = 'firstContact' | 'wishesAndSupport' | 'shortFollowUp'

/** Some pages of a form, in this order, without their modules. */
const pagesOf = ({ pages }: FormDefinition, ...ids: readonly string[]): FormPage[] =>
  ids.flatMap((id) => pages.filter((page) => page.id === id).map((page) => inModule(page, undefined)))

function made(from: FormDefinition, id: string, title: FormTexts, pages: readonly FormPage[]): FormDefinition {
  const { modules: _modules, ...rest } = copyForm(from)
  return { ...rest, id: `my-${id}`, title, pages }
}

/** Reduces pages to some of their questions, including those of entries if they are named. */
const asking = (pages: readonly FormPage[], fields: readonly FormItem['field'][]): FormPage[] =>
  pages.map((page) => {
    const groups = page.groups.map((group) => {
      const items = group.items.filter(({ field }) => fields.includes(field))
      return {
        ...group,
        items: items.map((item) =>
          item.items === undefined
            ? item
            : { ...item, items: item.items.filter(({ field }) => fields.includes(field)) },
        ),
      }
    })
    return { ...page, groups: groups.filter(({ items }) => items.length > 0) }
  })

/** The questions for a person at a visit or in a call, without plans and reviews. */
const FOLLOW_UP: readonly FieldId[] = [
  'victim.followUps',
  'followUp.date',
  'followUp.result',
  'followUp.mode',
  'followUp.needsMet',
  'followUp.newRisks',
  'followUp.wantsContact',
  'followUp.nextDate',
]

/** Makes a short form to start from. */
export function formFromTemplate(template: FormTemplate): FormDefinition {
  const title = formTemplates[template]
  switch (template) {
    case 'firstContact':
      return made(screeningForm, 'first-contact', title, [
        ...pagesOf(screeningForm, 'place', 'who', 'talk', 'keep', 'needs', 'danger', 'next', 'interview', 'device'),
      ])
    case 'wishesAndSupport':
      return made(intakeForm, 'wishes-and-support', title, [
        ...pagesOf(screeningForm, 'place'),
        ...pagesOf(intakeForm, 'talk', 'keep', 'sharing', 'wishes', 'support'),
      ])
    case 'shortFollowUp':
      return made(followUpForm, 'short-follow-up', title, asking(pagesOf(followUpForm, 'contact'), FOLLOW_UP))
  }
}

/** The short forms to start from, with their titles. */
export const formTemplates: { readonly [template in FormTemplate]: FormTexts } = {
  firstContact: {
    en: 'First contact',
    fr: ['Premier contact', 'draft'],
    rw: ['Guhura bwa mbere', 'draft'],
    sw: ['Mawasiliano ya kwanza', 'draft'],
    rn: ['Guhura ubwa mbere', 'draft'],
  },
  wishesAndSupport: {
    en: 'Wishes and support',
    fr: ['Souhaits et aide', 'draft'],
    rw: ['Ibyifuzo n’ubufasha', 'draft'],
    sw: ['Matakwa na msaada', 'draft'],
    rn: ['Ivyifuzo n’imfashanyo', 'draft'],
  },
  shortFollowUp: {
    en: 'Short follow-up',
    fr: ['Suivi bref', 'draft'],
    rw: ['Ikurikirana rigufi', 'draft'],
    sw: ['Ufuatiliaji mfupi', 'draft'],
    rn: ['Ikurikirana rigufi', 'draft'],
  },
}
