import { isLanguage, LANGUAGES, type Language, languageInfo, languageOfCode } from '@tip-standard/form-model/languages'
import { type PersonOfCase, VaultError } from '@tip-standard/vault'
import { renderSubjectPage } from '@tip-standard/vault/subject-page'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { givesAccess } from '../sign-in/what-roles-do.ts'
import type { Words } from '../texts/words.ts'
import {
  approvalKeyOf,
  backTo,
  needsApproval,
  personOf,
  personUrl,
  readPerson,
  reasonField,
  type Victim,
} from './person.ts'

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
  if (!isLanguage(language)) throw new Refusal('formIncomplete', 'language')
  return language
}

function checkGives({ with: { policy }, staff }: Visit): void {
  if (!givesAccess(policy, staff.role)) throw new Refusal('notAllowed')
}

/**
 * The person as the session sees them; `undefined` where they are withheld from daily work, or the case is: what is
 * held about them is given all the same.
 */
async function seenBy(visit: Visit, person: PersonOfCase): Promise<Victim | undefined> {
  try {
    return (await readPerson(visit, person)).victim
  } catch (error) {
    if (error instanceof VaultError && (error.code === 'withheld' || error.code === 'notFound')) return undefined
    throw error
  }
}

/**
 * Asks someone else to approve, if the policy requires that or the person is withheld. The request is remembered for as
 * long as it can be used.
 */
function askForm({ session, words: { say } }: Visit, person: PersonOfCase): Html {
  const asked = session.approvals.has(approvalKeyOf(person, 'access'))
  return html`<form method="post" action="${personUrl(person, 'access', 'ask')}">${tokenField(session)}<h2>${say('identity.askApproval')}</h2>
    <p>${say(asked ? 'access.asked' : 'access.needsApproval')}</p>
    ${reasonField({ say }, 'access-ask')}<button>${say('identity.ask')}</button></form>`
}

function page(visit: Visit, person: PersonOfCase, victim: Victim | undefined): Html {
  const { words } = visit
  return html`${backTo(words, person)}${(victim === undefined || needsApproval(visit)) && askForm(visit, person)}
    <form method="post" action="${personUrl(person, 'access')}">${tokenField(visit.session)}<h2>${words.say('access.give')}</h2>
      <p>${words.say('access.lead')}</p>
      ${reasonField(words, 'access-reason')}${languageField(words, victim && languageOf(victim))}
      <div class="actions"><button name="as" value="page">${words.say('access.page')}</button>
      <button class="quiet" name="as" value="data" formnovalidate>${words.say('access.data')}</button></div></form>`
}

/** What is held about a person, and who saw it: a page that the person reads, or a file. */
export const subjectAccessRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/access',
    answer: async (visit) => {
      checkGives(visit)
      const person = personOf(visit)
      return { title: visit.words.say('access.title'), page: page(visit, person, await seenBy(visit, person)) }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/access/ask',
    answer: async (visit) => {
      checkGives(visit)
      const person = personOf(visit)
      const id = await visit.with.vault.askApproval(visit.records(), person, visit.form.get('reason') ?? '')
      visit.session.approvals.set(approvalKeyOf(person, 'access'), id)
      visit.with.sessions.rememberUse(id, 'access')
      return { to: personUrl(person, 'access'), note: visit.words.say('identity.askedNote') }
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
      const access = await vault.subjectAccess(visit.records(), person, {
        reason: visit.form.get('reason') ?? '',
        approval: approvals.get(approvalKeyOf(person, 'access')),
      })
      approvals.delete(approvalKeyOf(person, 'access'))
      // Names of files stay in lists of downloads: they say nothing.
      return language === undefined
        ? { file: JSON.stringify(access, null, 2), name: 'information.json', type: 'application/json' }
        : { document: await renderSubjectPage(access, { language, policy }) }
    },
  },
]
