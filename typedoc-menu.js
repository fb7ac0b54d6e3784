import { DefaultTheme } from 'typedoc'

/** The name by which programs import a module. */
const importName = (text) => text.replace(/^([a-z-]+)\/src\b/, '@tip-standard/$1')

/** What opens a list is no link as well: the page of what has a list is the first entry of it. */
const withoutNestedLinks = (entries) =>
  entries.map(({ path, children, ...shown }) => {
    const entry = { ...shown, text: importName(shown.text) }
    if (children === undefined) return { ...entry, path }
    const page = path === undefined ? [] : [{ ...entry, text: 'Overview', path }]
    return { ...entry, children: [...page, ...withoutNestedLinks(children)] }
  })

class AccessibleMenu extends DefaultTheme {
  buildNavigation(project) {
    return withoutNestedLinks(super.buildNavigation(project))
  }
}

/** Gives TypeDoc a theme whose menu has no link inside of a button: assistive technologies do not reach such links. */
export function load(application) {
  application.renderer.defineTheme('accessible-menu', AccessibleMenu)
  // Options are read once more after the plugins are loaded.
  application.on('bootstrapEnd', ({ options }) => options.setValue('theme', 'accessible-menu'))
}
