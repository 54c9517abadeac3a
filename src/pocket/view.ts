import type { Content } from './parts.ts'

/** What a part of the edition shows at a place: its heading, by which the document is named too, and what stands under it. */
export interface View {
  title: string
  content: readonly Content[]
}
