import type { DefaultTheme } from 'vitepress'

/** The words of the theme in French. */
export const frenchTheme = {
  outline: { level: [2, 3], label: 'Sur cette page' },
  docFooter: { prev: 'Page précédente', next: 'Page suivante' },
  darkModeSwitchLabel: 'Apparence',
  lightModeSwitchTitle: 'Passer au mode clair',
  darkModeSwitchTitle: 'Passer au mode sombre',
  sidebarMenuLabel: 'Menu',
  returnToTopLabel: 'Haut de la page',
  langMenuLabel: 'Changer de langue',
  skipToContentLabel: 'Aller au contenu',
  notFound: {
    code: '',
    title: 'Cette page n’existe pas',
    quote: 'Cherchez-la dans les menus ou par la recherche.',
    linkText: 'Page d’accueil',
    linkLabel: 'Page d’accueil',
  },
  footer: {
    message: 'Aide à décider et ne décide de rien. Toutes les personnes des exemples sont inventées.',
    copyright: 'Code : Apache-2.0. Schémas et documents : CC BY 4.0.',
  },
} satisfies DefaultTheme.Config

/** The words of the search in French. */
export const frenchSearch: { translations: NonNullable<DefaultTheme.LocalSearchOptions['translations']> } = {
  translations: {
    button: { buttonText: 'Rechercher', buttonAriaLabel: 'Rechercher' },
    modal: {
      displayDetails: 'Afficher les détails',
      resetButtonTitle: 'Effacer la recherche',
      backButtonTitle: 'Fermer la recherche',
      noResultsText: 'Aucun résultat pour',
      footer: { selectText: 'choisir', navigateText: 'parcourir', closeText: 'fermer' },
    },
  },
}
