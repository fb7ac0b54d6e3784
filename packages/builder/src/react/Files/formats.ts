/** What the builder needs of the package for other form systems, and nothing else of it: its linter and its readers of answers stay out. */
export { fromXlsform, toXForm, toXlsform, xlsformImportCatalogue, zipFiles } from '@tip-standard/xlsforms'
