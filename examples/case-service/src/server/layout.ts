import { opensRecords, roleTitle, ruleOf } from '../sign-in/what-roles-do.ts'
import { type Html, html } from './html.ts'
import type { WebSession } from './sessions.ts'
import type { Surroundings } from './surroundings.ts'

type Link = readonly [path: string, text: string]

/** The parts of the service that a role has something to do in. */
function linksFor({ policy }: Surroundings, { staff }: WebSession): Link[] {
  const rule = ruleOf(policy, staff.role)
  const links: Link[] = []
  if (opensRecords(policy, staff.role)) links.push(['/', 'Cases'])
  if (rule?.access?.writes === true) links.push(['/interview/', 'New interview'])
  if (rule?.access !== undefined && rule.access.identities !== 'none') links.push(['/people/find', 'Find a person'])
  if (opensRecords(policy, staff.role) && rule?.access?.upTo !== 'public') links.push(['/checks', 'Checks'])
  if (rule?.access?.breaksGlass === true) links.push(['/emergency', 'Emergency'])
  if (rule?.purposes.includes('statistics') === true) links.push(['/report', 'Report'], ['/release', 'Release'])
  if (rule?.duty === 'approval')
    links.push(['/approvals', 'Approvals'], ['/retention', 'Retention'], ['/audit', 'Audit'])
  if (rule?.duty === 'keys') links.push(['/keys', 'Keys'])
  return links
}

/** A hidden field with the token of the session, for every form. */
export const tokenField = ({ token }: WebSession): Html => html`<input type="hidden" name="token" value="${token}">`

const bar = (surroundings: Surroundings, session: WebSession, path: string): Html => html`
  <nav aria-label="Parts of the service"><ul>${linksFor(surroundings, session).map(
    ([to, text]) => html`<li><a href="${to}"${to === path && html` aria-current="page"`}>${text}</a></li>`,
  )}</ul></nav>
  <form class="who" method="post" action="/sign-out">${tokenField(session)}
    <span>${roleTitle(session.staff.role)} <b>${session.staff.actor}</b></span>
    <button class="quiet">Sign out</button>
  </form>`

/** A whole page. The title of the window says nothing about a case: it stays in the list of visited pages. */
export function layout(
  title: string,
  content: Html,
  signedIn?: { surroundings: Surroundings; session: WebSession; path: string },
): string {
  const note = signedIn?.session.note
  if (signedIn !== undefined) delete signedIn.session.note
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Case service</title>
<link rel="stylesheet" href="/style.css">
<link rel="stylesheet" href="/parts.css">
<link rel="icon" href="/icon.svg">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="bar">
  <p class="name">Case service <span>an example with invented people</span></p>
  ${signedIn === undefined ? '' : bar(signedIn.surroundings, signedIn.session, signedIn.path)}
</header>
<main id="content" tabindex="-1">
<h1>${title}</h1>
${note === undefined ? '' : html`<p class="note" role="status">${note}</p>`}
${content}
</main>
</body>
</html>
`)
}
