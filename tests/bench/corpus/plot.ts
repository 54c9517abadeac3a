import type { z } from 'zod'
import type { eventSchema } from '../../../src/domain/event.ts'
import type { questionSchema } from '../../../src/domain/question.ts'
import type { CastMember } from './cast.ts'
import { capitalise, inventWord, toSlug, UniqueNames } from './invented-words.ts'
import type { Random } from './random.ts'

/** Something that claims speak of. */
export interface PlotEvent {
  id: string
  fields: z.input<typeof eventSchema>
  /** How a sentence names it: "the Brantle summit". */
  mention: string
}

/** Something that claims answer. */
export interface PlotQuestion {
  id: string
  fields: z.input<typeof questionSchema>
}

/** What an invented story is about. */
export interface Plot {
  /** In the order in which they come up; each stays in the news for a while. */
  events: readonly PlotEvent[]
  questions: readonly PlotQuestion[]
}

const ARTICLES_AN_EVENT = 10
const QUESTIONS = 20
const OCCASIONS = ['summit', 'talks', 'vote', 'ceasefire', 'trial', 'strike', 'handover', 'inspection', 'parade']
const STATUSES = ['past', 'past', 'scheduled', 'proposed', 'forecast'] as const

export function inventPlot(random: Random, articles: number, actors: readonly CastMember[]): Plot {
  const ids = new UniqueNames()
  return {
    events: Array.from({ length: Math.max(3, Math.ceil(articles / ARTICLES_AN_EVENT)) }, () => {
      const name = `${capitalise(inventWord(random, 2))} ${random.pick(OCCASIONS)}`
      const fields = { title: `The ${name}`, place: capitalise(inventWord(random, 2)), status: random.pick(STATUSES) }
      return { id: ids.take(toSlug(name)), fields, mention: `the ${name}` }
    }),
    questions: Array.from({ length: QUESTIONS }, () => inventQuestion(random, ids, actors)),
  }
}

function inventQuestion(random: Random, ids: UniqueNames, actors: readonly CastMember[]): PlotQuestion {
  const [matter, actor] = [inventWord(random, 2), random.pickSkewed(actors)]
  const positions = Array.from({ length: random.between(2, 5) }, () => inventWord(random, 2))
  return {
    id: ids.take(toSlug(`what-about-the-${matter}`)),
    fields: {
      title: `What does ${actor.mentions[0]} want of the ${matter}?`,
      exclusive: random.chance(0.5),
      positions: [...new Set(positions)].map((word) => ({ id: word, label: capitalise(`the ${word}`) })),
    },
  }
}
