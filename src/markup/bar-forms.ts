import type { ClaimKind, Sourcing } from '../domain/claim.ts'

/** How a part of a bar is drawn: strokes along it, so that parts differ by form and not by colour. */
export type BarForm = 'solid' | 'dashed' | 'dotted' | 'double' | 'ticks' | 'hairline'

interface Stroke {
  /** From the top of the bar. */
  y: number
  width: number
  dash?: string
  cap?: 'round'
}

/** How high a bar is drawn. */
export const BAR_HEIGHT = 10

export const STROKES: Readonly<Record<BarForm, readonly Stroke[]>> = {
  solid: [{ y: 5, width: 8 }],
  dashed: [{ y: 5, width: 8, dash: '6 3' }],
  dotted: [
    { y: 2.5, width: 2.75, dash: '0 5', cap: 'round' },
    { y: 7.5, width: 2.75, dash: '0 5', cap: 'round' },
  ],
  double: [
    { y: 2.25, width: 2.5 },
    { y: 7.75, width: 2.5 },
  ],
  ticks: [{ y: 5, width: 8, dash: '1.5 3.5' }],
  hairline: [{ y: 5, width: 1.5 }],
}

/** The form of the line under a claim's words in the running text. */
export const SOURCING_FORMS: Readonly<Record<Sourcing, BarForm>> = {
  'on-record': 'solid',
  document: 'double',
  anonymous: 'dashed',
  outlet: 'dotted',
}

/** How the part of a bar is drawn that stands for a sourcing mode: its form, and the colour of its sign. */
export const sourcingPart = (sourcing: Sourcing): { form: BarForm; color: string } => ({
  form: SOURCING_FORMS[sourcing],
  color: `var(--${sourcing})`,
})

export const KIND_FORMS: Readonly<Record<ClaimKind, BarForm>> = {
  event: 'solid',
  plan: 'dashed',
  demand: 'ticks',
  assessment: 'dotted',
  denial: 'double',
  background: 'hairline',
}

export const depthForm = (depth: number): BarForm => (['solid', 'dashed', 'dotted'] as const)[depth] ?? 'hairline'

/** Where each part of a bar lies on its length; parts that share one length, with a gap between each two. */
export function partsOfBar<Part extends { share: number }>(
  parts: readonly Part[],
  length: number,
  gap: number,
): (Part & { from: number; to: number })[] {
  const total = parts.reduce((sum, { share }) => sum + share, 0)
  const free = length - gap * (parts.length - 1)
  let at = 0
  return parts.map((part) => {
    const from = at
    const to = from + (free * part.share) / total
    at = to + gap
    return { ...part, from: round(from), to: round(to) }
  })
}

const round = (value: number): number => Math.round(value * 10) / 10
