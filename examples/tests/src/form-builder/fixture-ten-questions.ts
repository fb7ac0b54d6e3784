import type { FormDefinition } from '@tip-standard/form-model'

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
