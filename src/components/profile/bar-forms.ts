import type { ClaimKind, Sourcing } from '../../domain/claim.ts'

/** How a part of a bar is drawn: strokes along it, so that parts differ by form and not by colour. */
export type BarForm = 'solid' | 'dashed' | 'dotted' | 'double' | 'ticks' | 'hairline'

interface Stroke {
  /** From the top of a bar that is 14 high. */
  y: number
  width: number
  dash?: string
  cap?: 'round'
}

export const STROKES: Readonly<Record<BarForm, readonly Stroke[]>> = {
  solid: [{ y: 7, width: 12 }],
  dashed: [{ y: 7, width: 12, dash: '11 5' }],
  dotted: [
    { y: 3.5, width: 4.5, dash: '0 9', cap: 'round' },
    { y: 10.5, width: 4.5, dash: '0 9', cap: 'round' },
  ],
  double: [
    { y: 3, width: 3.5 },
    { y: 11, width: 3.5 },
  ],
  ticks: [{ y: 7, width: 12, dash: '2.5 5' }],
  hairline: [{ y: 7, width: 2.5 }],
}

/** The form of the line under a claim's words in the running text. */
export const SOURCING_FORMS: Readonly<Record<Sourcing, BarForm>> = {
  'on-record': 'solid',
  document: 'double',
  anonymous: 'dashed',
  outlet: 'dotted',
}

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
