export { type CatalogueEntry, catalogueOf, type OutsideStandard, outsideStandards } from './catalogue.ts'
export { type CatalogueFilter, plain, searchCatalogue } from './search.ts'
