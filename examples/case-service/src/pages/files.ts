import { Refusal } from '../server/errors.ts'
import { html } from '../server/html.ts'
import { needed, type Route } from '../server/routes.ts'

/** What was made for someone and waits to be fetched. Each file can be fetched once, and goes with the session. */
export const fileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/files',
    answer: async ({ session: { files } }) => ({
      title: 'Files',
      page:
        files.size === 0
          ? html`<p class="empty">No file waits for you.</p>`
          : html`<p class="lead">Each file can be fetched once. What you do not fetch is gone when you sign out.</p>
            <section><ul>${[...files].map(([id, { name, says }]) => html`<li><a href="/files/${id}">${name}</a> <small>${says}</small></li>`)}</ul></section>`,
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
