import { Controls, Description, Primary, Title } from '@storybook/addon-docs/blocks'

/**
 * The page of a component: what it is, its first story, and its properties to change. Other stories are not on it: each is a page of its
 * own, with one live region and ids that nothing else has.
 */
export function DocsPage() {
  return (
    <>
      <Title />
      <Description />
      <Primary />
      <Controls />
    </>
  )
}
