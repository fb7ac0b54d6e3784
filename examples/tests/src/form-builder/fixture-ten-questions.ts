import { fr } from '@tip-standard/core/locales/fr'
import type { FormDefinition, FormItem } from '@tip-standard/form-model'

/** What is meant to come out, by keys and by mouse: ten questions, of which one is asked only sometimes and three are in entries. */
export const tenQuestions: FormDefinition = {
  id: 'my-form',
  version: '0.1.0',
  base: '1.0-rc.2',
  title: { en: 'First talk', fr: ['Premier entretien', 'draft'] },
  subject: 'victim',
  pages: [
    {
      id: 'page-1',
      title: { en: 'The person', fr: ['La personne', 'draft'] },
      groups: [
        {
          id: 'group-1',
          title: { en: 'Who', fr: ['Qui', 'draft'] },
          items: [
            { field: 'victim.sex' },
            { field: 'victim.sexBasis' },
            { field: 'victim.age' },
            { field: 'victim.numberOfChildren' },
            {
              field: 'victim.soleCaregiver',
              when: { op: 'all', of: [{ op: 'atLeast', field: 'numberOfChildren', value: 1 }] },
            },
            { field: 'victim.citizenships' },
          ],
        },
        {
          id: 'group-2',
          title: { en: 'What happened', fr: ['Ce qui s’est passé', 'draft'] },
          items: [
            {
              field: 'victim.exploitation',
              items: [
                { field: 'exploitation.form' },
                { field: 'exploitation.startedOn' },
                { field: 'exploitation.sectors' },
              ],
            },
            { field: 'victim.status' },
          ],
        },
      ],
    },
  ],
}

const own: FormItem = {
  field: 'org.shelter.work',
  own: { answer: 'text' },
  label: { en: 'Invented words', fr: [fr.fields['victim.occupation']?.question?.[0] ?? '', 'draft'] },
}

/** The same with a question of its own that repeats one of the standard, in French alone. */
export const withOwnInFrench: FormDefinition = {
  ...tenQuestions,
  pages: tenQuestions.pages.map((page) => ({
    ...page,
    groups: page.groups.map((group, at) => (at === 0 ? { ...group, items: [...group.items, own] } : group)),
  })),
}
