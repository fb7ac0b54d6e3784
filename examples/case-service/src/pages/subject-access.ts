import { html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import type { Route } from '../server/routes.ts'
import { approvalKeyOf, backTo, personOf, personUrl, readPerson, reasonField } from './person.ts'

/** What is held about a person, and who saw it, as a file to hand over. */
export const subjectAccessRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/access',
    answer: async (visit) => {
      const person = personOf(visit)
      await readPerson(visit, person)
      const { words } = visit
      return {
        title: words.say('access.title'),
        page: html`${backTo(words, person)}<form method="post" action="${personUrl(person, 'access')}">${tokenField(visit.session)}
          <p>${words.say('access.lead')}</p>
          ${reasonField(words, 'access-reason')}<button>${words.say('access.make')}</button></form>`,
      }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/access',
    answer: async (visit) => {
      const person = personOf(visit)
      const { approvals } = visit.session
      const access = await visit.with.vault.subjectAccess(
        visit.records(),
        person,
        visit.form.get('reason') ?? '',
        approvals.get(approvalKeyOf(person)),
      )
      approvals.delete(approvalKeyOf(person))
      return { file: JSON.stringify(access, null, 2), name: 'subject-access.json', type: 'application/json' }
    },
  },
]
