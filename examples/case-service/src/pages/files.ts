import { Refusal } from '../server/errors.ts'
import { html } from '../server/html.ts'
import { needed, type Route } from '../server/routes.ts'

/**
 * What was made for someone and waits to be fetched. Files can be fetched once, what is shown as a page can be opened
 * again; all of it goes with the session.
 */
export const fileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/files',
    answer: async ({ session: { files }, words: { say } }) => ({
      title: say('files.title'),
      page:
        files.size === 0
          ? html`<p class="empty">${say('files.none')}</p>`
          : html`<p class="lead">${say('files.lead')}</p>
            <section><ul>${[...files].map(
              ([id, { name, says, isDocument }]) =>
                html`<li><a href="/files/${id}">${name}</a> <small>${say(says)}; ${say(isDocument === true ? 'files.often' : 'files.once')}</small></li>`,
            )}</ul></section>`,
    }),
  },
  {
    method: 'GET',
    path: '/files/:file',
    answer: async ({ session: { files }, params }) => {
      const id = needed(params['file'])
      const file = files.get(id)
      if (file === undefined) throw new Refusal('noSuchPage')
      if (file.isDocument === true && typeof file.content === 'string') return { document: file.content }
      files.delete(id)
      return { file: file.content, name: file.name, type: file.type }
    },
  },
]
