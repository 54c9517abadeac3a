import { styleText } from 'node:util'

/** What a piece of the report is, for those who colour it. */
export type Role = 'place' | 'rule' | 'gutter' | 'mark' | 'heading' | 'paste'
export type Paint = (role: Role, text: string) => string

/** The text as it is; what files, logs and tests get. */
export const plain: Paint = (_role, text) => text

/** The text in colours; they repeat what words and signs say already. */
export const coloured: Paint = (role, text) => styleText(STYLES[role], text, { validateStream: false })

const STYLES = {
  place: 'bold',
  rule: 'red',
  gutter: 'dim',
  mark: 'red',
  heading: 'bold',
  paste: 'green',
} as const satisfies Record<Role, Parameters<typeof styleText>[0]>
