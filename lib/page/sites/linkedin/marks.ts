// What is collected from a LinkedIn page before anything is decided: texts and addresses at the places that its builds mark.

/** One element: its texts, where it leads, the label around it, what its logo is called, what marks it, what stands around it. */
export type Mark = {
  key: string
  lines: string[]
  href: string
  label: string
  logo: string
  id: string
  around: string[]
}

/** Names, identifiers and dates of one thing that the first load of a page brought along. */
export type Entity = Record<string, unknown>

/** `links` are the addresses that the main part of the page leads to. */
export type LinkedInMarks = { marks: Mark[]; links: string[]; entities: Entity[] }
