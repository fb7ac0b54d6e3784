import { LANGUAGES, languageInfo } from '@tip-standard/form-model/languages'
import { opensRecords, roleTitle, ruleOf } from '../sign-in/what-roles-do.ts'
import type { TextId } from '../texts/page-texts.ts'
import type { Words } from '../texts/words.ts'
import { EXIT_PATH } from './exit.ts'
import { type Html, html } from './html.ts'
import { LANGUAGE_PATH } from './language.ts'
import { newNumber } from './one-time-forms.ts'
import type { WebSession } from './sessions.ts'
import type { Surroundings } from './surroundings.ts'

type Link = readonly [path: string, text: TextId]

/** The parts of the service in which a role has tasks. */
function linksFor({ policy }: Surroundings, { staff, files }: WebSession): Link[] {
  const rule = ruleOf(policy, staff.role)
  const links: Link[] = []
  if (opensRecords(policy, staff.role)) links.push(['/', 'cases.title'])
  if (rule?.access?.writes === true) links.push(['/interview/', 'service.interview'])
  if (rule?.access !== undefined && rule.access.identities !== 'none') links.push(['/people/find', 'find.title'])
  if (opensRecords(policy, staff.role) && rule?.access?.upTo !== 'public') links.push(['/checks', 'checks.title'])
  if (rule?.access?.breaksGlass === true) links.push(['/emergency', 'emergency.title'])
  if (rule?.purposes.includes('statistics') === true)
    links.push(['/report', 'report.title'], ['/release', 'release.title'])
  if (rule?.duty === 'approval')
    links.push(['/approvals', 'approvals.title'], ['/retention', 'retention.title'], ['/audit', 'audit.title'])
  if (rule?.duty === 'keys') links.push(['/keys', 'keys.title'])
  // Anyone who went elsewhere first can find the files that wait for them.
  if (files.size > 0) links.push(['/files', 'files.title'])
  return links
}

/** A hidden field with the token of the session. */
const sessionField = ({ token }: WebSession): Html => html`<input type="hidden" name="token" value="${token}">`

/**
 * Hidden fields for every form of a page: the token of the session, and a number that makes the form take effect only
 * once.
 */
export const tokenField = (session: WebSession): Html =>
  html`${sessionField(session)}<input type="hidden" name="once" value="${newNumber()}">`

const bar = (words: Words, { surroundings, session, path }: SignedIn): Html => html`
  <nav aria-label="${words.say('service.parts')}"><ul>${linksFor(surroundings, session).map(
    ([to, text]) => html`<li><a href="${to}"${to === path && html` aria-current="page"`}>${words.say(text)}</a></li>`,
  )}</ul></nav>
  <form class="who" method="post" action="/sign-out">${sessionField(session)}
    <span>${roleTitle(words, session.staff.role)} <b>${session.staff.actor}</b></span>
    <button class="quiet">${words.say('service.signOut')}</button>
    <a class="button exit" href="${EXIT_PATH}" rel="noreferrer">${words.say('service.exit')}</a>
  </form>`

/** Whether a page has something to fill in. */
const asksSomething = (content: Html): boolean =>
  /<(?:textarea|select|input (?!type="hidden"))/.test(content.toString())

/** The choice of a language. On a page with something to fill in, it first warns that the input will be lost. */
const languageChoice = (words: Words, page: string, session: WebSession | undefined, content: Html): Html =>
  asksSomething(content)
    ? html`<details class="language-choice"><summary>${words.say('service.language')}</summary>
  <p id="language-note">${words.say('service.languageNote')}</p>${languageForm(words, page, session, html` aria-describedby="language-note"`)}</details>`
    : languageForm(words, page, session)

/** The form for choosing a language: each language is shown by its own name, because the user may read no other. */
const languageForm = (words: Words, page: string, session: WebSession | undefined, described?: Html): Html => html`
  <form class="language" method="post" action="${LANGUAGE_PATH}">${session !== undefined && sessionField(session)}
    <input type="hidden" name="page" value="${page}">
    <select name="language" aria-label="${words.say('service.language')}">${LANGUAGES.map(
      (one) =>
        html`<option value="${one}" lang="${one}"${one === words.language && html` selected`}>${languageInfo(one).name}</option>`,
    )}</select>
    <button class="quiet"${described}>${words.say('service.changeLanguage')}</button>
  </form>`

/** A person who is signed in, and the route of the page that they see. */
type SignedIn = { surroundings: Surroundings; session: WebSession; path: string }

/** The frame of a page: its language, and the address for choosing another one. */
export type Frame = { words: Words; page?: string; signedIn?: SignedIn; windowTitle?: string }

/**
 * A complete page. The window title names no case and no person, because it stays in the browser history. Browsers are
 * asked not to translate the page, because they would send its contents to a translation service.
 */
export function layout(title: string, content: Html, { words, page, signedIn, windowTitle = title }: Frame): string {
  const session = signedIn?.session
  const note = session?.note
  if (session !== undefined) delete session.note
  return String(html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="google" content="notranslate">
<title>${words.say('service.window', { title: windowTitle })}</title>
<link rel="stylesheet" href="/style.css">
<link rel="stylesheet" href="/parts.css">
<link rel="icon" href="/icon.svg">
</head>
<body translate="no">
<a class="skip" href="#content">${words.say('service.skip')}</a>
<header class="bar">
  <p class="name">${words.say('service.name')} <span>${words.say('service.example')}</span></p>
  ${signedIn !== undefined && bar(words, signedIn)}
  ${page !== undefined && languageChoice(words, page, session, content)}
  ${words.isDraft && html`<p class="draft">${words.say('service.draft')}</p>`}
</header>
<main id="content" tabindex="-1">
<h1>${title}</h1>
${note !== undefined && html`<p class="note" role="status">${note}</p>`}
${content}
</main>
</body>
</html>
`)
}
