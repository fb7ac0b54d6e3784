/**
 * The parts of the package for other form systems that the builder needs, without its linter and its readers of
 * answers.
 */
export { fromXlsform, toXForm, toXlsform, xlsformImportCatalogue, zipFiles } from '@tip-standard/xlsforms'
