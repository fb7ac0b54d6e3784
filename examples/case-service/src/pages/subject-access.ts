import { isLanguage, LANGUAGES, type Language, languageInfo, languageOfCode } from '@tip-standard/form-model/languages'
import { renderSubjectPage } from '@tip-standard/vault/subject-page'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import type { Words } from '../texts/words.ts'
import { approvalKeyOf, backTo, personOf, personUrl, readPerson, reasonField, type Victim } from './person.ts'

/** The first language of a person that pages are written in. */
const languageOf = ({ languages = [] }: Victim): Language | undefined =>
  languages.flatMap((spoken) => languageOfCode(spoken) ?? [])[0]

/** The choice of the person's language: never that of the staff by default, who may read another one. */
const languageField = ({ say }: Words, chosen: Language | undefined): Html =>
  html`<div class="field"><label for="access-language">${say('access.language')}</label>
    <select id="access-language" name="language" required><option value="">${say('form.choose')}</option>${LANGUAGES.map(
      (one) =>
        html`<option value="${one}" lang="${one}"${one === chosen && html` selected`}>${languageInfo(one).name}</option>`,
    )}</select></div>`

/** The language that the page was asked for in; a data file has none. */
function pageLanguage({ form }: Visit): Language | undefined {
  if (form.get('as') !== 'page') return undefined
  const language = needed(form.get('language'))
  if (!isLanguage(language)) throw new Refusal('formIncomplete')
  return language
}

/** What is held about a person, and who saw it: a page that the person reads, or a file. */
export const subjectAccessRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/access',
    answer: async (visit) => {
      const person = personOf(visit)
      const { victim } = await readPerson(visit, person)
      const { words } = visit
      return {
        title: words.say('access.title'),
        page: html`${backTo(words, person)}<form method="post" action="${personUrl(person, 'access')}">${tokenField(visit.session)}
          <p>${words.say('access.lead')}</p>
          ${reasonField(words, 'access-reason')}${languageField(words, languageOf(victim))}
          <button name="as" value="page">${words.say('access.page')}</button>
          <button class="quiet" name="as" value="data" formnovalidate>${words.say('access.data')}</button></form>`,
      }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/access',
    answer: async (visit) => {
      const person = personOf(visit)
      const { vault, policy } = visit.with
      const { approvals } = visit.session
      const language = pageLanguage(visit)
      const access = await vault.subjectAccess(
        visit.records(),
        person,
        visit.form.get('reason') ?? '',
        approvals.get(approvalKeyOf(person)),
      )
      approvals.delete(approvalKeyOf(person))
      // Names of files stay in lists of downloads: they say nothing.
      return language === undefined
        ? { file: JSON.stringify(access, null, 2), name: 'information.json', type: 'application/json' }
        : { document: await renderSubjectPage(access, { language, policy }) }
    },
  },
]
