import type { Claim } from '../../../src/domain/claim.ts'
import type { Cast, CastMember, Outlet } from './cast.ts'
import { inventTime } from './calendar.ts'
import { capitalise } from './invented-words.ts'
import type { Plot, PlotEvent } from './plot.ts'
import type { Prose } from './prose.ts'
import type { Random } from './random.ts'

/** A sentence that carries a claim, with the words that do what in it. */
export interface ClaimSentence {
  text: string
  /** Words of the sentence, each of which it has once. */
  quote: string
  attribution?: string
  whenBasis?: string
  /** The clause alone: what is claimed, without who says it. */
  clause: string
  speaker: CastMember
  sourcing: Claim['sourcing']
  relayedBy: CastMember[]
  about: CastMember[]
  event: PlotEvent | undefined
  when: string | undefined
}

/** What a claim is made of. */
export interface Material {
  random: Random
  prose: Prose
  cast: Cast
  plot: Plot
  outlet: Outlet
  /** The day of the article. */
  day: number
  /** How far the coverage has come, from 0 to 1. */
  progress: number
}

const SAID = ['said', 'said', 'said', 'told reporters', 'added', 'stated', 'argued', 'confirmed', 'insisted']

/** Writes the sentence of a claim: one of the ways in which the press puts what somebody says. */
export function writeClaimSentence(material: Material): ClaimSentence {
  const { random, cast, outlet } = material
  const { clause, ...matter } = inventMatter(material)
  const claim = { clause, ...matter, relayedBy: [] }
  const sourcing = random.weighted({ 'on-record': 45, anonymous: 20, document: 8, outlet: 27 })
  const whole = (text: string) => ({ text: `${capitalise(text)}.`, quote: capitalise(text) })
  switch (sourcing) {
    case 'on-record': {
      const speaker = random.pickSkewed(cast.named)
      const name = random.pickSkewed(speaker.mentions)
      const said = `${name} ${random.pick(SAID)}`
      if (outlet.relays !== undefined && random.chance(0.3)) {
        const relayed = whole(`${name} told ${outlet.relays.mentions[0]} that ${clause}`)
        return { ...claim, ...relayed, speaker, sourcing, relayedBy: [outlet.relays] }
      }
      if (random.chance(0.4)) return { ...claim, ...whole(`${said} that ${clause}`), speaker, sourcing }
      const quote = capitalise(clause)
      return { ...claim, text: `“${quote},” ${said}.`, quote, attribution: said, speaker, sourcing }
    }
    case 'anonymous': {
      const speaker = random.pickSkewed(cast.anonymous)
      const [name] = speaker.mentions
      if (random.chance(0.5)) return { ...claim, ...whole(`${name} said that ${clause}`), speaker, sourcing }
      const quote = capitalise(clause)
      const attribution = `according to ${name}`
      return { ...claim, text: `${quote}, ${attribution}.`, quote, attribution, speaker, sourcing }
    }
    case 'document': {
      const speaker = random.pickSkewed(cast.named)
      const text = `a statement published by ${random.pickSkewed(speaker.mentions)} says that ${clause}`
      return { ...claim, ...whole(text), speaker, sourcing }
    }
    case 'outlet': {
      if (outlet.relays !== undefined && random.chance(0.2)) {
        const text = `${outlet.relays.mentions[0]} reported that ${clause}`
        return { ...claim, ...whole(text), speaker: outlet.relays, sourcing }
      }
      if (matter.when !== undefined || !random.chance(0.3)) {
        return { ...claim, ...whole(clause), speaker: outlet, sourcing }
      }
      const time = inventTime(random, material.day)
      const quote = capitalise(clause)
      const text = `${quote} ${time.words}.`
      return { ...claim, text, quote, whenBasis: time.words, when: time.edtf, speaker: outlet, sourcing }
    }
  }
}

/** What is claimed: whom it is about, on which event, for what time. */
function inventMatter({ random, prose, cast, plot, day, progress }: Material) {
  const first = random.chance(0.8) ? random.pickSkewed(cast.spokenOf) : undefined
  const second = random.chance(0.25) ? random.pickSkewed(cast.spokenOf) : undefined
  const event = random.chance(0.25) ? currentEvent(random, plot.events, progress) : undefined
  const time = random.chance(0.35) ? inventTime(random, day) : undefined
  const clause = [
    prose.clause(first && random.pickSkewed(first.mentions)),
    second && `with ${random.pickSkewed(second.mentions)}`,
    event && `at ${event.mention}`,
    time?.words,
  ]
  return {
    clause: clause.filter((part) => part !== undefined).join(' '),
    about: [...new Set([first, second])].filter((actor) => actor !== undefined),
    event,
    when: time?.edtf,
  }
}

/** Mostly the event that has come up last, sometimes one of long ago. */
function currentEvent(random: Random, events: readonly PlotEvent[], progress: number): PlotEvent | undefined {
  const latest = Math.floor(progress * events.length)
  return events[Math.max(0, latest - random.skewed(12))]
}
